//! The groups of operations as docs list them: the method, what it is for, and the feature that it needs.

use super::context::Context;
use super::words::Words;
use crate::emit::text;
use crate::model::Group;

/// Returns the groups as a list; `link` is where the method or type of a group leads.
pub(super) fn list(
    context: &Context<'_>,
    link: impl Fn(&Group) -> (String, String),
) -> String {
    let line = |group: &Group| {
        let about = Words::new(context).sentence(&group.doc);
        let about = about.unwrap_or_else(|| {
            format!("The operations tagged {}.", text::code(&group.tag))
        });
        let (shown, target) = link(group);
        let feature = text::code(group.feature.as_str());
        let default = if group.is_default { ", on by default" } else { "" };
        format!("- [`{shown}`]({target}): {about} (Feature {feature}{default}.)")
    };
    context.api.groups.iter().map(line).collect::<Vec<_>>().join("\n")
}
