package org.jiceng.server.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on many things with several threads and hands the results on in the order of
 * the things. Holds a few results at a time, however many there are.
 */
final class PageStream {

	private static final int AHEAD = 4;

	private PageStream() {
	}

	static <T, R> void forEach(List<T> things, int threads, Function<T, R> work, Consumer<R> results) {
		ExecutorService workers = Executors.newFixedThreadPool(threads);
		try {
			Deque<Future<R>> pending = new ArrayDeque<>();
			Iterator<T> rest = things.iterator();
			while (rest.hasNext() || !pending.isEmpty()) {
				while (rest.hasNext() && pending.size() < threads * AHEAD) {
					T thing = rest.next();
					pending.add(workers.submit(() -> work.apply(thing)));
				}
				results.accept(pending.remove().get());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while pages were extracted", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A page could not be extracted", ex);
		}
		finally {
			workers.shutdownNow();
		}
	}

}
