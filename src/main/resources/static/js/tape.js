/*
 * A browser of the office records a call while whoever asked for it consents: their picture, and the voices of all mixed. Every few seconds what there is goes to the house, piece after piece,
 * so that a call that breaks off loses the last one at the most. Consent that is taken back ends it at once, and nothing more is sent.
 */
window.callTape = ({ call, words, post, peers, own }) => {
    const TYPES = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];
    const EVERY = 3000;
    const TRIES = 60;
    const told = call.querySelector(".tape-told");
    const type = window.MediaRecorder && window.AudioContext && TYPES.find((each) => MediaRecorder.isTypeSupported(each));
    let running = null;
    let room = null;
    let begun = false;

    const show = (part, on) => call.querySelectorAll(`[data-part="${part}"]`).forEach((each) => { each.hidden = !on; });
    const shown = () => {
        show("may-record", Boolean(type && room && room.consented && !room.recorded && !running && peers.has(0)));
        show("records", Boolean(running));
        show("no-consent", Boolean(room && room.letIn && !room.consented));
    };
    const pause = (time) => new Promise((done) => { setTimeout(done, time); });
    const streamOf = (peer) => peer.figure.querySelector("video").srcObject;

    const hear = (tape, stream) => {
        if (stream && stream.getAudioTracks().length > 0 && !tape.heard.has(stream.id)) {
            tape.heard.add(stream.id);
            tape.mix.createMediaStreamSource(stream).connect(tape.into);
        }
    };
    const end = (tape) => {
        if (tape.recorder.state !== "inactive") {
            tape.recorder.stop();
        }
        tape.mix.close().catch(() => {});
    };
    /** Nothing more of it is sent. */
    const drop = (tape, what) => {
        if (tape.dropped) {
            return;
        }
        tape.dropped = true;
        tape.waiting = [];
        running = running === tape ? null : running;
        end(tape);
        told.textContent = words[what];
        shown();
    };
    const sendFirst = async (tape) => {
        const body = new FormData();
        body.append("_csrf", words.token);
        body.append("piece", tape.waiting[0], "piece");
        try {
            return (await fetch(`${words.base}/recording/${tape.id}/${tape.part}`, { method: "POST", body, redirect: "error" })).status;
        } catch {
            return 0;
        }
    };
    const send = async (tape) => {
        while (tape.waiting.length > 0) {
            const status = await sendFirst(tape);
            if (status >= 200 && status < 300) {
                tape.waiting.shift();
                tape.part += 1;
                tape.tries = 0;
            } else if (status >= 400 && status < 500 || tape.tries >= TRIES) {
                drop(tape, "tapeStopped");
            } else {
                tape.tries += 1;
                await pause(2000);
            }
        }
    };
    const sendAll = (tape) => {
        tape.sending = tape.sending.then(() => send(tape));
        return tape.sending;
    };

    /** What was recorded is all sent before this is done, if it can be. */
    const finish = async () => {
        const tape = running;
        running = null;
        shown();
        if (!tape) {
            return;
        }
        const stopped = new Promise((done) => { tape.recorder.addEventListener("stop", done, { once: true }); });
        if (tape.recorder.state !== "inactive") {
            tape.recorder.stop();
            await Promise.race([stopped, pause(3000)]);
        }
        end(tape);
        await Promise.race([sendAll(tape), pause(15000)]);
        if (!tape.dropped) {
            await post(`/recording/${tape.id}/end`).catch(() => {});
        }
    };
    const begin = async () => {
        const petitioner = peers.get(0);
        if (!petitioner || running) {
            return;
        }
        const mix = new AudioContext();
        const answer = await post("/recording", { type: type.split(";")[0] }).catch(() => null);
        if (!answer || !answer.ok || peers.get(0) !== petitioner || running) {
            mix.close().catch(() => {});
            told.textContent = words.tapeStopped;
            return;
        }
        const into = mix.createMediaStreamDestination();
        const picture = streamOf(petitioner).getVideoTracks();
        const recorder = new MediaRecorder(new MediaStream([...picture, ...into.stream.getAudioTracks()]), { mimeType: type, videoBitsPerSecond: 400000, audioBitsPerSecond: 48000 });
        const tape = { id: (await answer.json()).recording, petitioner, mix, into, recorder, part: 0, tries: 0, waiting: [], heard: new Set(), sending: Promise.resolve(), dropped: false };
        hear(tape, own());
        peers.forEach((peer) => hear(tape, streamOf(peer)));
        recorder.addEventListener("dataavailable", ({ data }) => {
            if (data.size > 0 && !tape.dropped) {
                tape.waiting.push(data);
                sendAll(tape);
            }
        });
        recorder.start(EVERY);
        running = tape;
        begun = true;
        told.textContent = "";
        shown();
    };

    call.querySelector("[data-record]").addEventListener("click", begin);
    call.querySelector("[data-record-stop]").addEventListener("click", finish);
    call.querySelectorAll("[data-part=\"lead\"] form").forEach((form) => form.addEventListener("submit", (event) => {
        if (running) {
            event.preventDefault();
            finish().then(() => form.submit());
        }
    }));

    return {
        finish,
        look: (now) => {
            const before = room;
            room = now;
            if (running && !room.consented) {
                drop(running, "tapeWithdrawn");
            }
            // the house may have refused a piece before it was told why
            if (begun && before && before.consented && !room.consented) {
                told.textContent = words.tapeWithdrawn;
            }
            shown();
        },
        /** A voice, or whoever asked with a new camera. */
        joined: (peer) => {
            if (running && peer.seat === 0 && running.petitioner !== peer) {
                finish().then(begin);
            } else if (running) {
                hear(running, streamOf(peer));
            }
            shown();
        },
        left: (seat) => {
            if (seat === 0) {
                finish();
            }
        },
    };
};
