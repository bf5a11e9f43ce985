/* Keeps a form on the server while it is being typed, so that a dead battery costs a quarter of a minute; the form has a button that does the same without scripts. */
(() => {
    const EVERY = 15000;
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
            const answer = await fetch(button.dataset.keep, { method: "POST", body: new URLSearchParams(fields), signal: waiting.signal, redirect: "error" });
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
