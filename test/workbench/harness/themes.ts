/** Colours as VS Code's own themes give them to webviews, as far as the preview asks for them. */

const font = { 'font-size': '13px', 'font-family': 'sans-serif' }

/** Colours as in Light Modern. */
export const lightTheme = {
  kind: 'vscode-light',
  colours: {
    ...font,
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    'editorError-foreground': '#e51400',
    'editorWarning-foreground': '#bf8803',
    'editorInfo-foreground': '#0063d3',
    'panel-border': '#e5e5e5',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    focusBorder: '#005fb8',
    'editor-selectionBackground': '#add6ff',
    'editor-findMatchHighlightBackground': '#ea5c0055',
    'testing-iconPassed': '#2e9e4f',
    'list-inactiveSelectionBackground': '#e4e6f1',
  },
}

/** Colours as in Dark Modern. */
export const darkTheme = {
  kind: 'vscode-dark',
  colours: {
    ...font,
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    'editorError-foreground': '#f14c4c',
    'editorWarning-foreground': '#cca700',
    'editorInfo-foreground': '#3794ff',
    'panel-border': '#2b2b2b',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    focusBorder: '#0078d4',
    'editor-selectionBackground': '#264f78',
    'editor-findMatchHighlightBackground': '#ea5c0055',
    'testing-iconPassed': '#73c991',
    'list-inactiveSelectionBackground': '#37373d',
  },
}

/** Colours as in High Contrast. */
export const highContrastTheme = {
  kind: 'vscode-dark vscode-high-contrast',
  colours: {
    ...font,
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    'editorError-foreground': '#f48771',
    'editorWarning-foreground': '#ffd370',
    'editorInfo-foreground': '#3794ff',
    contrastBorder: '#6fc3df',
    contrastActiveBorder: '#f38518',
    focusBorder: '#f38518',
    'button-background': '#000000',
    'button-foreground': '#ffffff',
    'testing-iconPassed': '#73c991',
  },
}
