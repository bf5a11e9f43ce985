/* The board in the hall follows what is called: told that something changed, it takes the new board. Without this the page is loaded anew every ten seconds. */
(() => {
    const board = document.getElementById("board");
    if (!board || !window.EventSource) {
        setTimeout(() => location.reload(), 10000);
        return;
    }
    const take = async () => {
        const answer = await fetch(location.pathname, {headers: {Accept: "text/html"}});
        if (answer.ok) {
            const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("board");
            if (fresh) {
                board.replaceChildren(...fresh.childNodes);
                board.dataset.version = fresh.dataset.version;
            }
        }
    };
    const follow = () => {
        const line = new EventSource(location.pathname + "/live");
        line.addEventListener("hall", (event) => {
            if (event.data !== board.dataset.version) {
                take();
            }
        });
        line.addEventListener("error", () => {
            line.close();
            setTimeout(() => { take(); follow(); }, 2000);
        });
    };
    follow();
})();
