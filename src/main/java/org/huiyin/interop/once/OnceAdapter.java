package org.huiyin.interop.once;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Calls controllers as Spring does, and those marked {@link Once} within {@link DoOnce} where a key was sent. */
final class OnceAdapter extends RequestMappingHandlerAdapter {

    private final ObjectProvider<DoOnce> once;

    OnceAdapter(ObjectProvider<DoOnce> once) {
        this.once = once;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(HttpServletRequest request, HttpServletResponse response, HandlerMethod method) throws Exception {
        var key = request.getHeader(Once.KEY);
        var marked = key == null ? null : method.getMethodAnnotation(Once.class);
        if (marked == null) {
            return super.invokeHandlerMethod(request, response, method);
        }
        once.getObject().answer(key, marked, request, response, (again, kept) -> super.invokeHandlerMethod(again, kept, method));
        return null;
    }
}
