/** Listens to the keyboard until somebody ends the work: q, Ctrl-C, or a signal. Without a terminal a line counts as a
 * key, and the end of standard input means nothing. */
export function listenToKeys({ onEnter }) {
    const { stdin } = process;
    return new Promise((resolve) => {
        const end = () => {
            if (stdin.isTTY)
                stdin.setRawMode(false);
            stdin.off('data', onData);
            // A pipe that is only paused keeps the process alive.
            stdin.destroy();
            for (const signal of signals)
                process.off(signal, end);
            resolve();
        };
        const onData = (data) => {
            const keys = data.toString('utf8');
            if (/[qQ\u0003\u0004]/.test(keys))
                end();
            else if (/[\r\n]/.test(keys))
                onEnter();
        };
        if (stdin.isTTY)
            stdin.setRawMode(true);
        for (const signal of signals)
            process.on(signal, end);
        stdin.on('data', onData);
        stdin.resume();
    });
}
const signals = ['SIGINT', 'SIGTERM'];
//# sourceMappingURL=keys.js.map