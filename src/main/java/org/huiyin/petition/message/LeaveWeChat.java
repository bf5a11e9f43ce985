package org.huiyin.petition.message;

import org.huiyin.notice.message.AddressGone;
import org.huiyin.notice.message.Channel;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever stopped following the account in WeChat is told by mail or SMS again; staff see which message did not arrive. */
@Component
class LeaveWeChat {

    private final WeChatAddresses addresses;

    LeaveWeChat(WeChatAddresses addresses) {
        this.addresses = addresses;
    }

    @EventListener
    @Transactional
    void on(AddressGone gone) {
        if (gone.channel() == Channel.WECHAT) {
            addresses.drop(gone.petition(), gone.address());
        }
    }
}
