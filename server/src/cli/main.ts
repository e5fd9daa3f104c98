import { isMainThread } from 'node:worker_threads'

// The threads of `check` run this very file: a bundle is one file. Each loads only what it needs.
if (isMainThread) import('./run').then(({ run }) => run())
else import('./checkThread').then(({ serveCheckThread }) => serveCheckThread())
