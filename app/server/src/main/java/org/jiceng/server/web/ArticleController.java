package org.jiceng.server.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jiceng.server.query.ArticleReader;
import org.jiceng.server.query.ArticleView;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Articles with the entities that they name.
 */
@RestController
@Tag(name = "articles", description = "文章及其中的实体 Articles and the entities that they name")
class ArticleController {

	private final ArticleReader articles;

	ArticleController(ArticleReader articles) {
		this.articles = articles;
	}

	@GetMapping(path = "/api/v1/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getArticle", summary = "一篇文章 One article")
	ArticleView find(@Parameter(example = "7d793037a0760186574b0282f2f435e7",
			description = "文章编号 The article's id") @PathVariable String id) {
		return this.articles.find(id).orElseThrow(() -> new NotFoundException("article", id));
	}

}
