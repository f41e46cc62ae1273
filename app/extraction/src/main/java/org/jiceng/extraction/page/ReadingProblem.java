package org.jiceng.extraction.page;

import java.nio.file.Path;

/**
 * What can be wrong with a file of a page, and what to do about it.
 */
enum ReadingProblem {

	NO_FOLDER("%s：文件夹不存在，请检查路径 | the folder does not exist; check the path"),

	NOT_A_FOLDER("%s：不是文件夹，请给出存放 .txt 版面的文件夹 | not a folder; name the folder that holds the .txt pages"),

	NO_ACCESS("%s：无法读取，请检查权限和磁盘 | cannot be read; check its permissions and the disk"),

	LOOP("%s：链接绕回上级文件夹，请删除该链接 | the link leads back to a folder above it; remove the link"),

	SHARED_NAME(
			"%s：与 %s 的版面名称相同，均未读取，请改名其一 | has the same document name as %<s, so neither was read; rename one of them"),

	EMPTY("%s：没有文字，请检查扫描结果或删除该文件 | holds no text; check the scan or remove the file"),

	TOO_LARGE(
			"%s：大于上限 %s 字节，请拆成单个版面或调高上限 | larger than the limit of %<s bytes; split it into single pages or raise the limit"),

	BINARY("%s：不是文本（含控制字符），请转换为 UTF-8 文本 | not text (it holds control characters); convert it to UTF-8 text"),

	UNKNOWN_ENCODING(
			"%s：编码不是 UTF-8、UTF-16 或 GB18030，请转换为 UTF-8 | in none of the encodings UTF-8, UTF-16 and GB18030; convert it to UTF-8");

	private final String message;

	ReadingProblem(String message) {
		this.message = message;
	}

	/**
	 * {@return one line about a file}
	 * @param file the file
	 * @param detail what the message tells besides
	 */
	String explain(Path file, Object... detail) {
		Object[] arguments = new Object[detail.length + 1];
		arguments[0] = oneLine(file.toString());
		for (int i = 0; i < detail.length; i++) {
			arguments[i + 1] = oneLine(String.valueOf(detail[i]));
		}
		return this.message.formatted(arguments);
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\p{Cntrl}", "�");
	}

}
