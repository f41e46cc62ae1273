package org.jiceng.server.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jiceng.server.query.EvidenceReader;
import org.jiceng.server.query.RelationEvidence;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The evidence of relationships.
 */
@RestController
@Tag(name = "relations", description = "关系的依据 The evidence of relationships")
class RelationController {

	private final EvidenceReader evidence;

	RelationController(EvidenceReader evidence) {
		this.evidence = evidence;
	}

	@GetMapping(path = "/api/v1/relations/{key}/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getEvidence", summary = "说明一个关系的所有原句 All sentences that say a relationship")
	RelationEvidence find(@Parameter(example = "5d41402abc4b2a76b9719d911017c592",
			description = "关系的 key The relationship's key") @PathVariable String key) {
		return this.evidence.find(key).orElseThrow(() -> new NotFoundException("relation", key));
	}

}
