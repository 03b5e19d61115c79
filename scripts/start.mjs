// Read by any Node since 12, so that an old one prints advice and no syntax error: keep to old syntax here.
var needed = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'Groundwork needs Node ' +
      needed.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      '.\n' +
      'Install the current LTS from https://nodejs.org (or "nvm install --lts"), then type npm start again.',
  );
  process.exit(1);
}

import('./support/start-program.mjs').catch(function (error) {
  console.error(error.code === undefined ? error : error.message);
  process.exit(1);
});
