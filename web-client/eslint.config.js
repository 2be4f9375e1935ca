import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  {
    languageOptions: {
      ecmaVersion: 2022,
      // The build and other scripts of the same file bring these.
      globals: {
        ...globals.browser,
        FILES: 'readonly',
        MiniSearch: 'readonly',
        VERSION: 'readonly',
        browser: 'writable'
      }
    },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': ['error', {destructuring: 'all'}]
    }
  },
  {files: ['src/test/js/**'], languageOptions: {globals: globals.node}}
];
