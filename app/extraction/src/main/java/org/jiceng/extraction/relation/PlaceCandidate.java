package org.jiceng.extraction.relation;

import java.util.List;

import org.jiceng.extraction.text.Span;

/**
 * A place that the wording of a sentence gives to a thing.
 *
 * @param rule whose wording it is
 * @param subject the thing
 * @param place the place
 * @param strength how plainly the wording says so; 0 or less counts only where nothing
 * else is known
 * @param text the sentence
 * @param evidence what says so, in the article
 */
record PlaceCandidate(Rule rule, Slot subject, Slot place, int strength, SlotText text, List<Span> evidence) {

}
