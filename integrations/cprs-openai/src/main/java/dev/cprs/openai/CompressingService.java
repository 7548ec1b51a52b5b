package dev.cprs.openai;

import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressingLlm;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One of the SDK's services, or a client, that compresses what it sends.
 *
 * <p>It is a dynamic proxy, because the SDK's interfaces have hundreds of methods and get new ones
 * with most releases, with a default that throws. A class that forwards them one by one would break
 * every method that it doesn't know. An argument's type decides whether it is compressed, whatever
 * method takes it.
 */
final class CompressingService implements InvocationHandler {
  private final Object service;
  private final ChatCompressor compressor;
  private final ChatScope scope;

  private CompressingService(Object service, ChatCompressor compressor, ChatScope scope) {
    this.service = service;
    this.compressor = compressor;
    this.scope = scope;
  }

  static <T> T inFrontOf(T service, Class<T> type, ChatCompressor compressor, ChatScope scope) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            new CompressingService(service, compressor, scope)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    Object[] given = arguments == null ? new Object[0] : arguments;
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> proxy == given[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "Compressing " + service;
      };
    }
    for (int i = 0; i < given.length; i++) {
      Optional<Request<?>> request = Request.find(given[i]);
      if (request.isPresent()) {
        return send(request.get(), method, given, i);
      }
    }
    return wrapped(method.getReturnType(), call(method, given));
  }

  private @Nullable Object send(Request<?> request, Method method, Object[] arguments, int at) {
    if (CompletableFuture.class.equals(method.getReturnType())) {
      return CompressingLlm.async(
              compressor,
              scope.withTools(request.tools()),
              messages ->
                  (CompletableFuture<?>) call(method, with(arguments, at, request.with(messages))))
          .apply(request.messages());
    }
    return CompressingLlm.of(
            compressor,
            scope.withTools(request.tools()),
            messages -> call(method, with(arguments, at, request.with(messages))))
        .apply(request.messages());
  }

  private static Object[] with(Object[] arguments, int at, Object argument) {
    Object[] replaced = arguments.clone();
    replaced[at] = argument;
    return replaced;
  }

  /**
   * A client or service returns further services, and clients with other options; wrap these too.
   */
  private @Nullable Object wrapped(Class<?> type, @Nullable Object result) {
    String home = type.getPackageName();
    boolean service =
        type.isInterface()
            && (home.equals("com.openai.client") || home.startsWith("com.openai.services."));
    return service && result != null ? inFrontOfAny(type, result) : result;
  }

  private <T> T inFrontOfAny(Class<T> type, Object result) {
    return inFrontOf(type.cast(result), type, compressor, scope);
  }

  private Object call(Method method, Object[] arguments) {
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new UndeclaredThrowableException(e.getCause()); // the SDK declares none
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("%s is not public".formatted(method), e);
    }
  }
}
