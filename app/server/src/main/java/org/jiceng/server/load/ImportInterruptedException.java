package org.jiceng.server.load;

/**
 * An import was told to stop. What it wrote stays; the next one goes on from there.
 */
public class ImportInterruptedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImportInterruptedException() {
		super("导入已中断，已写入的版面保留，再次导入会继续 | the import was stopped; pages written stay, the next import goes on from there");
	}

}
