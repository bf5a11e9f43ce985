package org.huiyin.interop.afterwards;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.interop.Items;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.reception.followup.ChainLink;
import org.huiyin.reception.sweep.SweptChain;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A petitioner sees, with number and code, which leader watches over the own matter since a sweep took it up. */
@RestController
class OwnChainResource {

    private final ReadOwnPetition own;
    private final SweptChain chain;

    OwnChainResource(ReadOwnPetition own, SweptChain chain) {
        this.own = own;
        this.chain = chain;
    }

    @GetMapping("/api/v1/petitions/{number}/chain")
    Items<ChainLink> all(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        var actor = own.admitted(request.getRemoteAddr(), number, code).filter(each -> each.petitions(number)).orElseThrow(Unknown::new);
        return Items.all(chain.of(actor, number));
    }
}
