package org.chancery.launch;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Tries each way to the network there is; each must be seen by the guard. Addresses are of the block that leads nowhere (RFC 5737). */
final class DeliberateConnections {
    private static final String NOWHERE = "192.0.2.1";

    private DeliberateConnections() {}

    /** Prints each way with the number of attempts that the guard saw in it, then what the kernel says of a socket made behind Java's back. */
    public static void main(String[] arguments) throws Throwable {
        for (Map.Entry<String, Callable<?>> way : ways().entrySet()) {
            int before = NetworkGuard.attempts().size();
            try {
                way.getValue().call();
            } catch (Exception | ExceptionInInitializerError refused) {
                System.out.println(way.getKey() + " refused " + (NetworkGuard.attempts().size() - before));
                continue;
            }
            System.out.println(way.getKey() + " went through " + (NetworkGuard.attempts().size() - before));
        }
        System.out.println("kernel before " + OwnSockets.open().size());
        if (System.getProperty("os.name").startsWith("Linux")) {
            listenNatively();
            System.out.println("kernel after " + OwnSockets.open().size());
        }
        System.exit(0);
    }

    private static Map<String, Callable<?>> ways() {
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        InetSocketAddress address = new InetSocketAddress(NOWHERE, 9);
        ways.put("socket", () -> new Socket(NOWHERE, 9));
        ways.put("server", () -> new ServerSocket(0));
        ways.put("channel", () -> SocketChannel.open(address));
        ways.put("server-channel", () -> ServerSocketChannel.open().bind(null));
        ways.put("asynchronous", () -> AsynchronousSocketChannel.open().connect(address).get());
        ways.put("datagram", () -> new DatagramSocket());
        ways.put("datagram-channel", () -> DatagramChannel.open());
        ways.put("name", () -> InetAddress.getByName("chancery.invalid"));
        ways.put("reverse", () -> {
            String name = InetAddress.getByAddress(new byte[]{(byte) 192, 0, 2, 1}).getCanonicalHostName();
            throw new java.io.IOException(name);
        });
        ways.put("own-name", () -> InetAddress.getLocalHost());
        ways.put("url", () -> URI.create("http://" + NOWHERE + "/").toURL().openStream());
        ways.put("http", () -> HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://" + NOWHERE + "/")).build(),
                HttpResponse.BodyHandlers.discarding()));
        return ways;
    }

    /** As a native library might. */
    private static void listenNatively() throws Throwable {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor three = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT);
        FunctionDescriptor two = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        int stream = (int) linker.downcallHandle(linker.defaultLookup().findOrThrow("socket"), three).invokeExact(2, 1, 0);
        int listening = (int) linker.downcallHandle(linker.defaultLookup().findOrThrow("listen"), two).invokeExact(stream, 1);
        System.out.println("native " + listening);
    }
}
