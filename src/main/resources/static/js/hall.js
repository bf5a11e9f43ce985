/*
 * The board in the hall follows what is called: told that something changed, it takes the new board. The line says every few seconds that it is alive; when it does not, the board says that
 * it stands still and asks anew, for an old number on the wall sends people to the wrong door. Without this the page is loaded anew every ten seconds.
 */
(() => {
    const board = document.getElementById("board");
    const still = document.getElementById("still");
    if (!board || !window.EventSource) {
        setTimeout(() => location.reload(), 10000);
        return;
    }
    const silence = Number(still.dataset.after) * 1000;
    let line = null;
    let heard = Date.now();
    let fresh = true;

    const take = async () => {
        const answer = await fetch(location.pathname, {headers: {Accept: "text/html"}});
        if (!answer.ok) {
            throw new Error("no board");
        }
        const found = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("board");
        if (found) {
            board.replaceChildren(...found.childNodes);
            board.dataset.version = found.dataset.version;
        }
    };
    /** The board is what it should be as soon as the line speaks and what was called is shown. */
    const hear = async (version) => {
        heard = Date.now();
        try {
            if (version !== null && version !== board.dataset.version) {
                await take();
            }
            fresh = fresh || version !== null;
        } catch {
            fresh = false;
        }
        still.hidden = fresh;
    };
    const follow = () => {
        if (line) {
            line.close();
        }
        line = new EventSource(location.pathname + "/live");
        line.addEventListener("hall", (event) => hear(event.data));
        line.addEventListener("alive", () => hear(null));
    };
    setInterval(() => {
        if (Date.now() - heard > silence) {
            fresh = false;
            still.hidden = false;
            heard = Date.now();
            follow();
        } else if (line.readyState === EventSource.CLOSED) {
            follow();
        }
    }, 1000);
    follow();
})();
