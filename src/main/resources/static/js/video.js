/*
 * A call from browser to browser: pictures and voices go straight from each to each, the house only passes on how they find one another (posted as forms, told by server-sent events).
 * Between two, both may offer at once; the one with the higher seat gives way ("perfect negotiation").
 */
(() => {
    const call = document.getElementById("call");
    if (!call || !window.RTCPeerConnection || !window.EventSource || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
        return;
    }
    const words = call.dataset;
    const people = call.querySelector(".call-people");
    const peers = new Map();
    let me = null;
    let own = null;
    let line = null;
    let waiting = [];
    let sending = Promise.resolve();
    let count = 0;
    let heard = Date.now();
    /** A line says every few seconds that it is alive. */
    const SILENCE = 15000;

    const show = (part, on) => call.querySelectorAll(`[data-part="${part}"]`).forEach((each) => { each.hidden = !on; });
    const tell = (what) => { call.querySelector(".call-told").textContent = words[what] || ""; };
    const post = (path, fields = {}) => fetch(words.base + path, { method: "POST", body: new URLSearchParams({ _csrf: words.token, ...fields }), redirect: "error" });

    const flush = () => {
        const signals = waiting.splice(0, 50);
        if (signals.length > 0 && me) {
            sending = sending.then(() => post("/signals", { turn: me.turn, signals: JSON.stringify(signals) })).catch(() => {}).then(flush);
        }
    };
    const say = (peer, message) => {
        count += 1;
        waiting.push({ seat: peer.seat, turn: peer.turn, body: JSON.stringify({ count, ...message }) });
        setTimeout(flush, 30);
    };

    const tape = window.callTape ? window.callTape({ call, words, post, peers, own: () => own }) : null;
    const finishTape = () => (tape ? tape.finish() : Promise.resolve());

    const figure = (name, stream, muted) => {
        const made = document.createElement("figure");
        const video = document.createElement("video");
        video.autoplay = true;
        video.playsInline = true;
        video.muted = muted;
        video.srcObject = stream;
        const caption = document.createElement("figcaption");
        caption.textContent = name;
        made.append(video, caption);
        people.append(made);
        return made;
    };

    const part = (seat) => {
        const peer = peers.get(seat);
        if (peer) {
            if (tape) {
                tape.left(seat);
            }
            peers.delete(seat);
            peer.pc.close();
            peer.figure.remove();
        }
    };

    /** The connection to whoever has that seat in that turn; an older turn is nobody's. */
    const meet = (seat, turn) => {
        const known = peers.get(seat);
        if (known && known.turn >= turn) {
            return known.turn === turn ? known : null;
        }
        part(seat);
        const pc = new RTCPeerConnection({ iceServers: me.servers.map(({ urls, username, credential }) => (username ? { urls, username, credential } : { urls })) });
        const peer = { seat, turn, pc, polite: me.seat > seat, making: false, ignoring: false, heard: 0, work: Promise.resolve(), figure: figure("", new MediaStream(), false) };
        peers.set(seat, peer);
        pc.addEventListener("negotiationneeded", async () => {
            peer.making = true;
            try {
                await pc.setLocalDescription();
                say(peer, { description: pc.localDescription });
            } catch {
                // closed meanwhile
            } finally {
                peer.making = false;
            }
        });
        pc.addEventListener("icecandidate", ({ candidate }) => candidate && say(peer, { candidate }));
        pc.addEventListener("track", ({ streams }) => {
            peer.figure.querySelector("video").srcObject = streams[0];
            if (tape) {
                tape.joined(peer);
            }
        });
        pc.addEventListener("connectionstatechange", () => {
            peer.figure.dataset.state = pc.connectionState;
            if (pc.connectionState === "failed") {
                pc.restartIce();
            }
        });
        own.getTracks().forEach((track) => pc.addTrack(track, own));
        return peer;
    };

    const understand = async (peer, { description, candidate }) => {
        const { pc } = peer;
        if (description) {
            const both = description.type === "offer" && (peer.making || pc.signalingState !== "stable");
            peer.ignoring = !peer.polite && both;
            if (peer.ignoring) {
                return;
            }
            await pc.setRemoteDescription(description);
            if (description.type === "offer") {
                await pc.setLocalDescription();
                say(peer, { description: pc.localDescription });
            }
        } else if (candidate && !peer.ignoring) {
            await pc.addIceCandidate(candidate);
        }
    };
    const hear = ({ seat, turn, body }) => {
        const peer = meet(seat, turn);
        const message = JSON.parse(body);
        if (peer && message.count > peer.heard) {
            peer.heard = message.count;
            peer.work = peer.work.then(() => understand(peer, message)).catch(() => {});
        }
    };

    const stop = (what) => {
        show("recorded", false);
        [...peers.keys()].forEach(part);
        if (line) {
            line.close();
        }
        if (own) {
            own.getTracks().forEach((track) => track.stop());
        }
        me = null;
        show("room", false);
        show("lead", false);
        tell(what);
    };

    const look = (room) => {
        if (!room.mine) {
            stop("elsewhere");
            return;
        }
        if (!room.open) {
            const sent = finishTape();
            stop("ended");
            setTimeout(() => sent.then(() => location.assign(words.out)), 1500);
            return;
        }
        const there = room.others.filter((other) => other.there && other.letIn);
        [...peers.keys()].filter((seat) => !there.some((other) => other.seat === seat)).forEach(part);
        there.forEach((other) => {
            const peer = meet(other.seat, other.turn);
            if (peer) {
                peer.figure.querySelector("figcaption").textContent = other.name || words.petitioner;
            }
        });
        show("recorded", room.recorded);
        show("consent-ask", !room.consented);
        show("consent-given", room.consented);
        if (tape) {
            tape.look(room);
        }
        show("knock", room.others.some((other) => other.seat === 0 && other.there && !other.letIn));
        tell(!room.letIn ? "waits" : there.length === 0 ? "alone" : "");
    };

    const follow = () => {
        heard = Date.now();
        line = new EventSource(`${words.base}/live?turn=${me.turn}`);
        line.addEventListener("alive", () => { heard = Date.now(); });
        line.addEventListener("news", (event) => {
            heard = Date.now();
            const { room, signals } = JSON.parse(event.data);
            if (room && me) {
                look(room);
            }
            if (me) {
                signals.forEach(hear);
            }
        });
        line.addEventListener("error", () => {
            if (me && line.readyState === EventSource.CLOSED) {
                setTimeout(() => me && follow(), 3000);
            }
        });
    };

    /** Camera and microphone; whoever has but one of them takes part with that. */
    const listen = async () => {
        const picture = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 15 }, facingMode: "user" };
        for (const wish of [{ audio: true, video: picture }, { audio: true }, { video: picture }]) {
            try {
                return await navigator.mediaDevices.getUserMedia(wish);
            } catch {
                // the next wish is smaller
            }
        }
        return null;
    };

    const enter = async () => {
        show("door", false);
        tell("opening");
        own = own || await listen();
        if (!own) {
            tell("denied");
            show("door", true);
            show("cannot", true);
            return;
        }
        let answer = null;
        try {
            answer = await post("/seat");
        } catch {
            // said below
        }
        if (!answer || !answer.ok) {
            tell(answer && answer.status === 400 ? "early" : "lost");
            show("door", true);
            return;
        }
        me = await answer.json();
        people.replaceChildren();
        figure(words.self, own, true).classList.add("call-me");
        show("room", true);
        show("lead", true);
        tell("");
        follow();
    };

    const leave = () => me && navigator.sendBeacon(`${words.base}/leave`, new URLSearchParams({ _csrf: words.token, turn: me.turn }));
    const turnOff = (button, kind) => button && button.addEventListener("click", () => {
        const off = button.getAttribute("aria-pressed") !== "true";
        own.getTracks().filter((track) => track.kind === kind).forEach((track) => { track.enabled = !off; });
        button.setAttribute("aria-pressed", String(off));
    });

    call.querySelector("[data-enter]").addEventListener("click", enter);
    call.querySelector("[data-leave]").addEventListener("click", () => finishTape().then(() => {
        leave();
        stop("");
        location.assign(words.out);
    }));
    turnOff(call.querySelector("[data-mute]"), "audio");
    turnOff(call.querySelector("[data-hide]"), "video");
    call.querySelectorAll("[data-part=\"knock\"] form").forEach((form) => form.addEventListener("submit", (event) => {
        event.preventDefault();
        post("/let-in").catch(() => {});
    }));
    /** Whoever asked says yes or takes it back without leaving the call. */
    call.querySelectorAll("form[data-consent]").forEach((form) => form.addEventListener("submit", async (event) => {
        event.preventDefault();
        try {
            const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
            if (answer.ok || answer.type === "opaqueredirect") {
                const given = form.dataset.consent === "give";
                show("consent-ask", !given);
                show("consent-given", given);
                return;
            }
        } catch {
            // the form goes the plain way
        }
        form.submit();
    }));
    /** A line that died without a word is taken up anew. */
    setInterval(() => {
        if (me && line && Date.now() - heard > SILENCE) {
            line.close();
            follow();
        }
    }, 2000);
    addEventListener("pagehide", leave);
    show("cannot", false);
    show("door", true);
})();
