/**
 * Tests of the rule tables and of what they are run by.
 */
package org.jiceng.extraction.relation;
