// Stands in the client's bundle for `semver/functions/parse`. The language client asks whether VS Code is new enough;
// VS Code has asked that itself before it lets the extension in (`engines` in package.json).
module.exports = (version) => ({ version, prerelease: [] })
