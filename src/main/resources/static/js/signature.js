/* Where somebody can draw, they sign on the screen; what is kept are the strokes as points. Without this the reason for no signature is typed. */
document.querySelectorAll("[data-signature]").forEach((field) => {
    const canvas = field.querySelector("canvas");
    const kept = field.querySelector("input[type=hidden]");
    const again = field.querySelector("button");
    const pen = canvas.getContext("2d");
    let strokes = kept.value ? kept.value.split(";").map((stroke) => stroke.split(" ")) : [];
    let drawing = null;
    const draw = () => {
        pen.clearRect(0, 0, canvas.width, canvas.height);
        pen.strokeStyle = getComputedStyle(canvas).color;
        pen.lineWidth = 3;
        pen.lineJoin = pen.lineCap = "round";
        strokes.forEach((stroke) => {
            pen.beginPath();
            stroke.map((point) => point.split(",").map(Number)).forEach(([x, y]) => pen.lineTo(x, y));
            pen.stroke();
        });
    };
    const at = (event) => {
        const box = canvas.getBoundingClientRect();
        const within = (value, most) => Math.min(most, Math.max(0, Math.round(value)));
        return `${within((event.clientX - box.left) * canvas.width / box.width, canvas.width)},${within((event.clientY - box.top) * canvas.height / box.height, canvas.height)}`;
    };
    const keep = () => { kept.value = strokes.map((stroke) => stroke.join(" ")).join(";"); };
    canvas.addEventListener("pointerdown", (event) => {
        canvas.setPointerCapture(event.pointerId);
        drawing = [at(event)];
        strokes.push(drawing);
    });
    canvas.addEventListener("pointermove", (event) => {
        if (drawing) {
            drawing.push(at(event));
            draw();
        }
    });
    const end = () => {
        drawing = null;
        keep();
    };
    canvas.addEventListener("pointerup", end);
    canvas.addEventListener("pointercancel", end);
    again.addEventListener("click", () => {
        strokes = [];
        keep();
        draw();
    });
    canvas.hidden = again.hidden = false;
    draw();
});
