//! Which groups of operations are on by default.

use crate::diagnostic::{Diagnostics, nearest};
use crate::emit::rust::OPTIONS;
use crate::model::{Group, are_many};
use crate::settings::{Reference, Settings};

use super::modules::is_own;

/// Marks the groups that the settings name. Where they name none, all of a small document are on, and none of a
/// large one, so that nobody compiles what they do not call.
///
/// A feature that is neither that of a group nor of a module is an error.
pub(super) fn run(
    settings: &Settings,
    groups: &mut [Group],
    diagnostics: &mut Diagnostics,
) {
    let few = !are_many(groups);
    let Some(wanted) = &settings.default_features else {
        groups.iter_mut().for_each(|group| group.is_default = few);
        return;
    };
    for reference in wanted {
        let is_group =
            groups.iter().any(|group| group.feature.as_str() == reference.name);
        let is_option = OPTIONS.iter().any(|(option, ..)| *option == reference.name);
        let is_own = !is_option && is_own(&settings.modules, &reference.name);
        if !is_group && !is_own {
            unknown(reference, groups, diagnostics);
        }
    }
    for group in groups {
        group.is_default =
            wanted.iter().any(|reference| reference.name == group.feature.as_str());
    }
}

fn unknown(reference: &Reference, groups: &[Group], diagnostics: &mut Diagnostics) {
    let name = &reference.name;
    let message = format!("`{name}` is not the feature of a group of operations");
    let known: Vec<&str> = groups.iter().map(|group| group.feature.as_str()).collect();
    let help = if name == "reqwest" {
        "leave it out: `reqwest` is on by default in any case".to_owned()
    } else if let Some(near) = nearest(name, known.iter().copied()) {
        format!("did you mean `{near}`?")
    } else if OPTIONS.iter().any(|(option, ..)| option == name) {
        format!("leave it out: `{name}` is for users of the crate to turn on")
    } else {
        format!("the groups are {}", known.join(", "))
    };
    diagnostics.push(reference.fault(message).help(help));
}
