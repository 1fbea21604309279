/**
 * TypeDoc counts the properties of a schema's inferred type as declared twice, in one and the same place, and warns of
 * two comments. Such a warning is dropped; one that names two places stays.
 */
const twice = /has multiple declarations with a comment/;
const places = /^The comments for .* are declared at:\n/;

export function load(app) {
  const { logger } = app;
  const warn = logger.warn.bind(logger);
  const info = logger.info.bind(logger);
  let held;
  const release = () => {
    if (held) warn(...held);
    held = undefined;
  };
  logger.warn = (...said) => {
    release();
    if (twice.test(String(said[0]))) held = said;
    else warn(...said);
  };
  // The places follow as a message of their own, right after the warning.
  logger.info = (...said) => {
    const text = String(said[0]);
    if (held && places.test(text)) {
      const lines = text
        .replace(places, '')
        .split('\n')
        .map((line) => line.trim());
      if (new Set(lines).size === 1) {
        held = undefined;
        return;
      }
    }
    release();
    info(...said);
  };
}
