package org.jiceng.server.web;

import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jiceng.server.query.EntityDetails;
import org.jiceng.server.query.EntityMatch;
import org.jiceng.server.query.EntityReader;
import org.jiceng.server.query.EntitySearch;
import org.jiceng.server.query.NeighbourQuery;
import org.jiceng.server.query.Neighbourhood;
import org.jiceng.server.query.ResultPage;
import org.jiceng.server.query.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Entities: search, one of them, what lies beside it.
 */
@RestController
@RequestMapping(path = "/api/v1/entities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "entities", description = "查找实体及其邻居 Search entities and their neighbours")
class EntityController {

	private final EntitySearch search;

	private final EntityReader entities;

	EntityController(EntitySearch search, EntityReader entities) {
		this.search = search;
		this.entities = entities;
	}

	@GetMapping
	@Operation(operationId = "searchEntities", summary = "按名称、别名、拼音或首字母查找实体 Search by name, alias, pinyin or initials")
	ResponseEntity<ResultPage<EntityMatch>> search(@Parameter(example = "韦建国",
			description = "名称或其开头、拼音（wangjianguo）、首字母（wjg） A name or its beginning, pinyin or initials") @RequestParam(
					name = "q") String text,
			@Parameter(example = "Official", description = "实体类型 The type to look for") @RequestParam(
					required = false) @Nullable EntityType type,
			@Parameter(description = "每页条数 Results on a page") @Schema(minimum = "1",
					maximum = "" + SearchQuery.MAXIMUM_LIMIT) @RequestParam(
							defaultValue = "" + SearchQuery.DEFAULT_LIMIT) int limit,
			@Parameter(description = "上一页给出的游标 The cursor that the page before gave") @RequestParam(
					required = false) @Nullable String cursor) {
		ResultPage<EntityMatch> page = this.search.search(new SearchQuery(text, type, limit, cursor));
		return NextLink.ok(page, page.next());
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getEntity", summary = "一个实体 One entity")
	EntityDetails find(@Parameter(example = "0a5c2c7e9d5b4f10a2b3c4d5e6f70811",
			description = "实体编号，或其任一成员的编号 The id of the entity or of one of its members") @PathVariable String id) {
		return this.entities.find(id).orElseThrow(() -> new NotFoundException("entity", id));
	}

	@GetMapping("/{id}/neighbours")
	@Operation(operationId = "getNeighbours",
			summary = "实体的邻居，按关系类型和来源数排列 The neighbours of an entity by relation type and sources")
	ResponseEntity<Neighbourhood> neighbours(@Parameter(example = "0a5c2c7e9d5b4f10a2b3c4d5e6f70811",
			description = "实体编号，或其任一成员的编号 The id of the entity or of one of its members") @PathVariable String id,
			@Parameter(explode = Explode.FALSE,
					description = "关系类型，逗号分隔；不填为全部 Relation types, by commas; all if left out") @RequestParam(
							defaultValue = "") Set<RelationType> types,
			@Parameter(description = "每页条数 Results on a page") @Schema(minimum = "1",
					maximum = "" + NeighbourQuery.MAXIMUM_LIMIT) @RequestParam(
							defaultValue = "" + NeighbourQuery.DEFAULT_LIMIT) int limit,
			@Parameter(description = "上一页给出的游标 The cursor that the page before gave") @RequestParam(
					required = false) @Nullable String cursor) {
		Neighbourhood neighbours = this.entities.neighbours(new NeighbourQuery(id, types, limit, cursor))
			.orElseThrow(() -> new NotFoundException("entity", id));
		return NextLink.ok(neighbours, neighbours.next());
	}

}
