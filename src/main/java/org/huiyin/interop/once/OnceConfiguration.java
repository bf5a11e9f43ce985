package org.huiyin.interop.once;

import org.huiyin.web.MappingsByBeginning;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets {@link Once} stand around the call of a controller: whatever reads the request and writes the answer happens within. Controllers are found by {@link MappingsByBeginning}. */
@Configuration(proxyBeanMethods = false)
class OnceConfiguration {

    @Bean
    WebMvcRegistrations controllersCalledOnce(ObjectProvider<DoOnce> once) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new OnceAdapter(once);
            }

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new MappingsByBeginning();
            }
        };
    }
}
