/* An improvement only: in a list of petitions the arrow keys lead from line to line. Every page works without it. */
document.addEventListener("keydown", (event) => {
    const here = document.activeElement;
    if (!here || !here.matches(".rows a.open") || !["ArrowDown", "ArrowUp"].includes(event.key)) {
        return;
    }
    const lines = [...document.querySelectorAll(".rows a.open")];
    const next = lines[lines.indexOf(here) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
        event.preventDefault();
        next.focus();
    }
});
