/** Loaded before a command, tells its starter how much memory it took at most: kilobytes. */
process.on('exit', () => process.send?.(process.resourceUsage().maxRSS));
