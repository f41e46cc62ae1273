package org.jiceng.extraction.mention;

import org.jiceng.schema.EntityType;

/**
 * The names of bodies in one article: for each kind of ending one way to find the start.
 */
final class BodyNames {

	private final OrganNames organs;

	private final DepartmentNames departments;

	private final BureauNames bureaus;

	private final ProperNames properNames;

	private final ProjectNames projects;

	BodyNames(NameContext context, OwnerContext owners) {
		EllipsisNames ellipsis = new EllipsisNames(context, owners);
		this.organs = new OrganNames(context, ellipsis, new BranchNames(context));
		this.departments = new DepartmentNames(context);
		this.bureaus = new BureauNames(context, ellipsis);
		this.properNames = new ProperNames(context, ellipsis);
		this.projects = new ProjectNames(context);
	}

	/**
	 * Adds the name that ends with an ending, if there is one.
	 * @param at where the ending starts
	 * @param ending the ending
	 * @return whether a name was added
	 */
	boolean find(int at, Ending ending) {
		return switch (ending.mode()) {
			case DIRECT -> this.organs.find(at, ending);
			case PARTY -> this.departments.find(at, ending);
			case FUNCTION -> this.bureaus.find(at, ending);
			case BRAND -> (ending.type() == EntityType.PROJECT) ? this.projects.find(at, ending)
					: this.properNames.find(at, ending);
		};
	}

}
