//! What somebody needs to copy from a page: the feature that the front page does not ask for.

use super::page::Page;
use super::readme::{dependency, listed};
use crate::emit::text::code;
use crate::model::{Api, FeatureName, Group, TypeDef};

/// The feature that brings all groups and all types.
pub(super) const FULL: &str = "full";

/// Returns whether the front page asks for all there is: nobody would get anything by default.
pub(super) fn asks_for_all(api: &Api) -> bool {
    api.default_groups().next().is_none()
}

/// Ends a sentence about the feature of a group: where it is not on by default, with how to ask for it.
pub(super) fn of_group(api: &Api, group: &Group, sentence: &str, page: &mut Page) {
    if group.is_default || asks_for_all(api) {
        page.block(&format!("{sentence}."));
    } else {
        page.block(&format!("{sentence}, which is not on by default:"));
        manifest(api, group.feature.as_str(), page);
    }
}

/// Says that a type is not there by default, and how it is asked for.
pub(super) fn of_type(api: &Api, def: &TypeDef, page: &mut Page) {
    let is_default =
        |name: &FeatureName| api.default_groups().any(|group| group.feature == *name);
    if asks_for_all(api) || def.features.iter().any(is_default) {
        return;
    }
    let features: Vec<&str> = def.features.iter().map(FeatureName::as_str).collect();
    page.block(&match features.as_slice() {
        [] => alone(FULL),
        [one] => alone(one),
        several => format!(
            "It comes with any of the cargo features {}, none of which is on by default:",
            listed(several)
        ),
    });
    let first = def.features.first().map_or(FULL, FeatureName::as_str);
    manifest(api, first, page);
}

fn alone(feature: &str) -> String {
    let feature = code(feature);
    format!("It comes with the cargo feature {feature}, which is not on by default:")
}

fn manifest(api: &Api, feature: &str, page: &mut Page) {
    let dependency = dependency(api, &[feature]);
    page.block(&format!("```toml\n[dependencies]\n{dependency}\n```"));
}
