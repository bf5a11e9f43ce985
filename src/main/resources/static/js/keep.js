/* Keeps a form on the server while it is being typed, so that a dead battery costs a quarter of a minute and leaving the page nothing; the form has a button that does the same without scripts. */
(() => {
    const EVERY = 15000;
    /* What a browser still sends for a page that is gone: 64 kB in all. */
    const MOST_AFTERWARDS = 60000;
    const button = document.querySelector("button[data-keep]");
    if (!button) {
        return;
    }
    const form = button.form;
    const said = document.getElementById("kept-now");
    let typed = false;
    let sent = false;
    const waiting = new AbortController();
    const keep = async () => {
        if (!typed || sent) {
            return;
        }
        typed = false;
        const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
        try {
            const body = new URLSearchParams(fields);
            const keepalive = body.toString().length < MOST_AFTERWARDS;
            const answer = await fetch(button.dataset.keep, { method: "POST", body, keepalive, signal: waiting.signal, redirect: "error" });
            if (said && answer.ok && !sent) {
                said.hidden = false;
            }
        } catch {
            typed = true;
        }
    };
    form.addEventListener("input", () => {
        typed = true;
    });
    form.addEventListener("submit", () => {
        sent = true;
        waiting.abort();
    });
    document.addEventListener("visibilitychange", () => document.hidden && keep());
    setInterval(keep, EVERY);
})();
