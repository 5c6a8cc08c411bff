//! Pass 4: operations: what is sent, what comes back.

mod body;
mod flag;
mod paging;
mod param;
mod params;
mod path;
mod query;
mod responses;
mod style;
mod tags;

use std::collections::BTreeMap;

use super::gather::OperationSite;
use super::naming::OperationNames;
use super::schema::Schemas;
use super::{codes, security, server};
use crate::diagnostic::{Diagnostic, Place};
use crate::model::{Doc, Group, Operation, TypeDef, TypeName};

pub(crate) use tags::grouping;

/// Returns the groups with their operations, each by name.
pub(crate) fn groups<'a>(
    sites: &[OperationSite<'a>],
    types: &BTreeMap<TypeName, TypeDef>,
    schemas: &mut Schemas<'a, '_>,
) -> Vec<Group> {
    let mut by_tag: BTreeMap<&str, Vec<Operation>> = BTreeMap::new();
    for site in sites {
        let operation = Lowering { site, types, schemas }.operation();
        by_tag.entry(&site.tag).or_default().extend(operation);
    }
    let mut groups: Vec<_> = by_tag
        .into_iter()
        .filter_map(|(tag, mut operations)| {
            operations.sort_by(|one, other| one.ident.bare().cmp(other.ident.bare()));
            let names = schemas.names.groups.get(tag)?.clone();
            Some(Group {
                tag: tag.to_owned(),
                ident: names.ident,
                module: names.module,
                type_name: names.type_name,
                feature: names.feature,
                // Said once all groups are known.
                is_default: true,
                parent: None,
                doc: tags::doc(tag, schemas.shapes.document),
                operations,
            })
        })
        .collect();
    groups.sort_by(|one, other| one.ident.cmp(&other.ident));
    tags::arrange(&mut groups, schemas);
    groups
}

/// The lowering of one operation.
struct Lowering<'o, 'a, 'd> {
    site: &'o OperationSite<'a>,
    types: &'o BTreeMap<TypeName, TypeDef>,
    schemas: &'o mut Schemas<'a, 'd>,
}

impl Lowering<'_, '_, '_> {
    fn operation(mut self) -> Option<Operation> {
        let site = self.site;
        let typed = site.operation;
        let OperationNames { ident, type_name } =
            self.schemas.names.operations.get(&site.at)?.clone();
        let mut path = path::parts(site.path);
        let (params, body) = self.sent(&mut path);
        let example = self.body_example();
        let mut responses = self.responses(&type_name);
        responses.stream_flag = self.stream_flag(&responses, body.as_ref());
        let paging = self.paging(&params, &responses);
        self.report_unused_parts();
        let servers =
            if typed.servers.is_empty() { &site.item.servers } else { &typed.servers };
        let rate_limit = typed.extensions.get("x-ory-ratelimit-bucket");
        Some(Operation {
            id: site.id.map_or_else(|| ident.bare().to_owned(), str::to_owned),
            ident,
            type_name,
            method: site.method.clone(),
            path,
            params,
            body,
            example,
            responses,
            security: security::required(self.schemas.shapes.document, site),
            servers: server::servers(servers, self.schemas.splitter),
            paging,
            rate_limit: rate_limit.and_then(|bucket| bucket.as_str()).map(str::to_owned),
            deprecated: typed.deprecated,
            doc: Doc {
                summary: typed.summary.clone(),
                description: typed.description.clone(),
            },
            origin: site.at.clone(),
        })
    }

    fn report_unused_parts(&mut self) {
        if !self.site.operation.callbacks.is_empty() {
            let at = self.site.at.child("callbacks");
            let message = "a client has no use for callbacks; they are left out";
            self.report(Diagnostic::warning(codes::UNUSED_PART, &at, message));
        }
        if self.site.path.contains('#') {
            let message = "what follows `#` in a path is not sent";
            let at = self.site.at.clone();
            self.report(Diagnostic::note(codes::FRAGMENT, &at, message));
        }
    }

    /// Adds a message, once a place.
    fn report(&mut self, diagnostic: Diagnostic) {
        if let Place::Pointer(at) = &diagnostic.place {
            let at = at.clone();
            self.schemas.report(diagnostic, &at);
        }
    }
}
