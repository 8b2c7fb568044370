package org.chancery.launch;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.AccessFlag;
import java.net.InetAddress;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A Java agent that stands before the few methods of the JDK through which every socket of a network (TCP and UDP, streams, channels, HTTP) and
 * every question to a name server goes: it notes the attempt, with who made it, and refuses it. Sockets of the Unix domain, by which a toolkit
 * speaks to its display, go another way and are none of its business.
 */
public final class NetworkGuard implements ClassFileTransformer {
    private static final Map<String, Set<String>> GUARDED = Map.of("sun/nio/ch/Net", Set.of("socket", "serverSocket", "connect", "bind"),
            "java/net/InetAddress", Set.of("getAddressesFromNameService", "getHostFromNameService", "getLocalHost"));
    private static final List<String> ATTEMPTS = new CopyOnWriteArrayList<>();

    private NetworkGuard() {}

    /** Called by the JVM before the program starts. */
    public static void premain(@Nullable String argument, Instrumentation jvm) throws ReflectiveOperationException,
            java.lang.instrument.UnmodifiableClassException {
        jvm.addTransformer(new NetworkGuard(), true);
        jvm.retransformClasses(Class.forName("sun.nio.ch.Net"), InetAddress.class);
    }

    /** What was attempted so far, oldest first: the method that was refused and the first frames outside of it. */
    public static List<String> attempts() {
        return List.copyOf(ATTEMPTS);
    }

    /** Called by the methods that are guarded. */
    public static void refuse(String method) {
        StackTraceElement[] frames = new Throwable().getStackTrace();
        ATTEMPTS.add(method + " from " + List.of(frames).subList(Math.min(1, frames.length), Math.min(12, frames.length)));
        throw new SecurityException("the network was touched: " + method);
    }

    @Override
    public byte @Nullable [] transform(@Nullable ClassLoader loader, String name, @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain, byte[] bytes) {
        Set<String> methods = GUARDED.get(name);
        if (methods == null) {
            return null;
        }
        ClassFile file = ClassFile.of();
        ClassModel model = file.parse(bytes);
        return file.transformClass(model, (builder, element) -> {
            if (element instanceof MethodModel method && methods.contains(method.methodName().stringValue()) && !method.flags().has(
                    AccessFlag.NATIVE)) {
                builder.transformMethod(method, MethodTransform.transformingCode(new Refusing(name + "." + method.methodName()
                        .stringValue())));
            } else {
                builder.with(element);
            }
        });
    }

    /** Puts a call of {@link #refuse} before the body. */
    private record Refusing(String method) implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            code.ldc(method).invokestatic(ClassDesc.of("org.chancery.launch.NetworkGuard"), "refuse", MethodTypeDesc.of(
                    ConstantDescs.CD_void, ConstantDescs.CD_String));
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
