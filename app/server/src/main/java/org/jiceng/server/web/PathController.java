package org.jiceng.server.web;

import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jiceng.schema.RelationType;
import org.jiceng.server.query.PathFinder;
import org.jiceng.server.query.PathQuery;
import org.jiceng.server.query.PathResult;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Paths between two entities, with the sentences that say so.
 */
@RestController
@Tag(name = "paths", description = "两者有何关系 How two entities are connected")
class PathController {

	private final PathFinder paths;

	PathController(PathFinder paths) {
		this.paths = paths;
	}

	@GetMapping(path = "/api/v1/paths", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "findPaths",
			summary = "两个实体之间的路径，每一步附原句 Paths between two entities, each step with its sentence")
	PathResult find(
			@Parameter(example = "覃小明", description = "起点的名称或编号 The name or id of one end") @RequestParam String from,
			@Parameter(example = "甘蔗良种项目",
					description = "终点的名称或编号 The name or id of the other end") @RequestParam String to,
			@Parameter(description = "最多几步 How many steps a path may have") @Schema(minimum = "1",
					maximum = "" + PathQuery.MAXIMUM_HOPS) @RequestParam(
							defaultValue = "" + PathQuery.DEFAULT_HOPS) int maxHops,
			@Parameter(explode = Explode.FALSE,
					description = "关系类型，逗号分隔；不填为全部 Relation types, by commas; all if left out") @RequestParam(
							defaultValue = "") Set<RelationType> types,
			@Parameter(description = "最多几条 How many paths") @Schema(minimum = "1",
					maximum = "" + PathQuery.MAXIMUM_PATHS) @RequestParam(
							defaultValue = "" + PathQuery.DEFAULT_PATHS) int k,
			@Parameter(description = "可否经由枢纽（省、部委等） Whether a path may go through hubs") @RequestParam(
					defaultValue = "false") boolean hubs,
			@Parameter(description = "可否用计划中的关系 Whether planned relationships may be used") @RequestParam(
					defaultValue = "false") boolean planned) {
		return this.paths.find(new PathQuery(from, to, maxHops, types, k, hubs, planned));
	}

}
