//! Names of groups: module, accessor, type, page and cargo feature.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{is_identifier, lettered, pascal, snake};
use super::scope::{Compare, Proposal, settle};
use super::{Chosen, GroupNames, reserved, style};
use crate::lower::gather::OperationSite;
use crate::lower::words::Splitter;
use crate::model::{FeatureName, Ident, TypeName};

/// Names the groups of the operations' tags. Modules are files and types are pages: they differ
/// without regard to case, and none is a device, a crate or another module of the output.
pub(super) fn name(
    sites: &[OperationSite<'_>],
    splitter: &Splitter,
    chosen: &mut Chosen<'_>,
) -> BTreeMap<String, GroupNames> {
    let tags: BTreeSet<&str> = sites.iter().map(|site| site.tag.as_str()).collect();
    let (mut modules, mut types) = (Vec::new(), Vec::new());
    for tag in &tags {
        let spelling = chosen.get(tag).unwrap_or(tag);
        let words = splitter.split(spelling);
        let style = style(tag).unwrap_or("Other");
        let stem = lettered(&snake(&words), "tag_");
        let plain = if is_usable(&stem) { stem.clone() } else { format!("{stem}_api") };
        let fallbacks = vec![format!("{stem}_{}", style.to_lowercase())];
        let seed = (*tag).to_owned();
        modules.push(Proposal {
            plain,
            exact: *tag == stem,
            fallbacks,
            seed,
            separator: "_",
        });

        let stem = lettered(&pascal(&words), "Tag");
        let stem = stem.strip_suffix("Api").unwrap_or(&stem);
        let fallbacks = vec![format!("{stem}{style}Api")];
        let seed = (*tag).to_owned();
        types.push(Proposal {
            plain: format!("{stem}Api"),
            exact: *tag == stem,
            fallbacks,
            seed,
            separator: "",
        });
    }
    let modules = settle(&modules, &BTreeSet::new(), Compare::WithoutCase);
    let types = settle(&types, &BTreeSet::new(), Compare::WithoutCase);
    let names = modules.into_iter().zip(types).map(|(module, ty)| GroupNames {
        feature: feature(&module.name),
        // A module like the one that it stands in is a puzzle to readers, and to clippy.
        module: match module.name.as_str() {
            "api" => Ident::new("api_group"),
            name => Ident::new(name),
        },
        ident: Ident::new(module.name),
        type_name: TypeName::new(ty.name),
    });
    tags.into_iter().map(str::to_owned).zip(names).collect()
}

fn is_usable(stem: &str) -> bool {
    is_identifier(stem)
        && !reserved::MODULES.contains(&stem)
        && !reserved::is_device(stem)
}

/// Returns the cargo feature of a module: modules are distinct, and so are these.
fn feature(module: &str) -> FeatureName {
    let name = module.replace('_', "-");
    if reserved::FEATURES.contains(&name.as_str()) {
        return FeatureName::new(format!("{name}-api-group"));
    }
    FeatureName::new(name)
}
