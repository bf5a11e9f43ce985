package org.huiyin.interop;

import java.net.URI;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.ListClients;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.access.machine.RevokeClient;
import org.huiyin.actor.Actor;
import org.huiyin.interop.once.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's list of programs that act for a unit; a token is answered once, when it is made. */
@RestController
@RequestMapping("/api/v1/staff/clients")
class ClientResource {

    private static final int PAGE = 50;

    private final ListClients clients;
    private final RegisterClient registering;
    private final RevokeClient revoking;
    private final ClientBodies bodies;

    ClientResource(ListClients clients, RegisterClient registering, RevokeClient revoking, ClientBodies bodies) {
        this.clients = clients;
        this.registering = registering;
        this.revoking = revoking;
        this.bodies = bodies;
    }

    @GetMapping
    Items<ClientBodies.ClientView> list(Actor actor, @RequestParam(required = false) @Nullable Long after) {
        var listed = clients.list(actor, after, PAGE);
        return new Items<>(listed.clients().stream().map(bodies::view).toList(), listed.next() == null ? null : listed.next().toString());
    }

    @PostMapping
    @Once(shownOnce = "token")
    ResponseEntity<ClientBodies.NewClient> register(Actor actor, @RequestBody ClientOrder order) {
        var made = registering.register(actor, order);
        return ResponseEntity.created(URI.create("/api/v1/staff/clients/" + made.client().id())).body(new ClientBodies.NewClient(bodies.view(made.client()), made.token()));
    }

    @DeleteMapping("/{client}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable String client) {
        revoking.revoke(actor, client);
    }
}
