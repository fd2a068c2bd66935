// The AsyncAPI parser accepts each document named on the command line, with no error.
const fs = require('node:fs');
const { Parser } = require('@asyncapi/parser');

(async () => {
  let errors = 0;
  for (const file of process.argv.slice(2)) {
    const { document, diagnostics } = await new Parser().parse(fs.readFileSync(file, 'utf8'));
    const found = diagnostics.filter((it) => it.severity === 0);
    found.forEach((it) => console.error(`${file}: ${it.path.join('/')}: ${it.message}`));
    errors += found.length + (document ? 0 : 1);
    console.log(`  ${file}: ${document ? document.allMessages().length : 0} messages, ${found.length} errors`);
  }
  process.exit(errors === 0 ? 0 : 1);
})();
