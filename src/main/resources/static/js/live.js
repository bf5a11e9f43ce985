/* An improvement only: the counts at the left follow what happens. Nothing runs while the page is hidden, nor ten minutes after the last key or click. */
(() => {
    const shown = (view) => document.querySelectorAll(`.views a[href="/console/inbox?view=${view}"] .count`);
    if (!window.EventSource || !document.querySelector('.views a[href^="/console/inbox?view="] .count')) {
        return;
    }
    const AWAY = 600000;
    let line = null;
    let touched = Date.now();
    const stop = () => {
        if (line) {
            line.close();
            line = null;
        }
    };
    const start = () => {
        if (line || document.hidden) {
            return;
        }
        line = new EventSource("/console/live");
        line.addEventListener("counts", (event) => {
            for (const [view, count] of Object.entries(JSON.parse(event.data))) {
                shown(view).forEach((place) => { place.textContent = count; place.toggleAttribute("data-none", Number(count) === 0); });
            }
            if (Date.now() - touched > AWAY) {
                stop();
            }
        });
        line.addEventListener("error", () => {
            if (line && (line.readyState === EventSource.CLOSED || Date.now() - touched > AWAY)) {
                stop();
            }
        });
    };
    document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
    ["pointerdown", "keydown"].forEach((sign) => document.addEventListener(sign, () => { touched = Date.now(); start(); }));
    start();
})();
