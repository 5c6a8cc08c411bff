//! Lists that come in pages, by the names of parameters, headers and properties.

mod body;

use serde_json::Value;

use self::body::Body;
use super::Proposal;
use crate::extensions::PAGING;
use crate::model::{
    Api, Location, Method, Operation, Param, Payload, Scalar, SuccessShape, TypeRef,
};

/// Names of parameters, in small letters and without signs.
const TOKENS: &[&str] = &[
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "paginationtoken",
    "continuationtoken",
    "continuation",
    "continue",
    "cursor",
    "pagecursor",
    "nextcursor",
    "paginationcursor",
    "marker",
    "pagemarker",
    "after",
    "pageafter",
    "startcursor",
    "skiptoken",
    "scrollid",
];
const LASTS: &[&str] = &["startingafter", "startafter", "afterid", "sinceid"];
const OFFSETS: &[&str] = &["offset", "skip", "pageoffset", "startoffset"];
const PAGES: &[&str] =
    &["page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage"];
const SIZES: &[&str] = &[
    "limit",
    "pagesize",
    "perpage",
    "pagelimit",
    "maxresults",
    "maxitems",
    "maxpagesize",
    "resultsperpage",
    "itemsperpage",
    "size",
    "take",
    "top",
    "first",
    "count",
];
const TOTALS: &[&str] = &["xtotalcount", "xtotal", "totalcount", "xpaginationtotal"];

/// Returns whether an operation speaks of pages: in its parameters, or with the URL of the next one in its result.
pub(crate) fn has_signs(api: &Api, operation: &Operation) -> bool {
    let query = Query(operation);
    let counts = query.find(OFFSETS).or(query.find(PAGES)).is_some();
    let asks = query.find(TOKENS).or(query.find(LASTS)).is_some() || counts;
    asks || match &operation.responses.success {
        SuccessShape::One(Payload::Json(ty, _)) => {
            Body::of(api, ty, operation).is_ok_and(|body| body.url().is_some())
        }
        _ => false,
    }
}

pub(super) fn proposals(api: &Api) -> Vec<Proposal> {
    let open = api.operations().filter(|operation| {
        operation.paging.is_none()
            && operation.method == Method::Get
            && has_signs(api, operation)
    });
    open.map(|operation| proposal(api, operation)).collect()
}

fn proposal(api: &Api, operation: &Operation) -> Proposal {
    let (update, reason) = match found(api, operation) {
        Ok((paging, reason)) => (Some((PAGING, paging)), reason),
        Err(reason) => (None, reason),
    };
    Proposal {
        at: operation.origin.clone(),
        reason,
        update,
    }
}

/// Returns the paging of an operation and how it was told, or why there is none.
fn found(api: &Api, operation: &Operation) -> Result<(Value, String), String> {
    let query = Query(operation);
    let SuccessShape::One(Payload::Json(ty, _)) = &operation.responses.success else {
        return Err(
            "it takes a page, and its result is not one kind of JSON.".to_owned()
        );
    };
    let body = Body::of(api, ty, operation)?;
    let style = style(api, operation, &body)?;
    let (token, reason) = (style.token.to_owned(), style.reason);
    let size = query.find(SIZES).map(|param| param.wire_name.clone());
    let total = header(operation, |name| TOTALS.contains(&name)).map(str::to_owned);
    let usual = [
        ("style", Some(style.name.to_owned())),
        ("token", Some(token)),
        ("size", size),
        ("items", body.items()),
        ("total", total),
    ];
    let all = usual.into_iter().chain(style.more);
    let said = all.filter_map(|(key, value)| Some((key.to_owned(), value?.into())));
    Ok((Value::Object(said.collect()), reason))
}

/// How pages follow each other.
struct Style<'a> {
    name: &'static str,
    /// The query parameter for the token.
    token: &'a str,
    /// The keys of this style alone.
    more: Vec<(&'static str, Option<String>)>,
    reason: String,
}

/// Returns how the pages of an operation follow each other. What the server says comes before what can be counted.
fn style<'a>(
    api: &Api,
    operation: &'a Operation,
    body: &Body<'_>,
) -> Result<Style<'a>, String> {
    let query = Query(operation);
    let is_number = |param: &&Param| {
        use Scalar::{F64, I32, I64, U64};
        matches!(api.resolve(&param.ty), TypeRef::Scalar(I32 | I64 | U64 | F64))
    };
    let (token, last) = (query.find(TOKENS), query.find(LASTS));
    let (offset, page) = (query.find(OFFSETS), query.find(PAGES));
    let (offset, page) = (offset.filter(is_number), page.filter(is_number));
    if let Some(link) = header(operation, |name| name == "link")
        && let Some(param) = token.or(page).or(offset).or(last)
    {
        let reason = format!("The response declares the header `{link}` (RFC 8288).");
        return Ok(Style {
            name: "link",
            token: &param.wire_name,
            more: Vec::new(),
            reason,
        });
    }
    if let (Some(param), Some(next)) = (token.or(page), body.next_for(token)) {
        let reason =
            format!("`{next}` of the body has the token for `{}`.", param.wire_name);
        return Ok(Style {
            name: "body",
            token: &param.wire_name,
            more: vec![("next", Some(next))],
            reason,
        });
    }
    if let Some(next) = body.url() {
        let known = token.or(page).or(offset).or(last);
        // OData has a word for it that documents do not declare, because clients are to follow the URL.
        let odata = next.starts_with('@').then_some("$skiptoken");
        let Some(token) = known.map(|param| param.wire_name.as_str()).or(odata) else {
            return Err(format!(
                "`{next}` of the body has the URL of the next page, and no parameter was found for the token in its query; where that has \
                 one, name it: `x-sdk-paging: {{style: url, token: NAME, next: {next}}}`."
            ));
        };
        let reason = format!("`{next}` of the body has the URL of the next page.");
        let more = vec![("next", Some(next))];
        return Ok(Style {
            name: "url",
            token,
            more,
            reason,
        });
    }
    if let (Some(param), Some(id)) = (last, body.id()) {
        let reason = format!("`{}` takes the `{id}` of the last item.", param.wire_name);
        let more = vec![("last", Some(id)), ("more", body.more())];
        return Ok(Style {
            name: "last",
            token: &param.wire_name,
            more,
            reason,
        });
    }
    if let Some(param) = offset.or(page).filter(|_| !takes_token(token)) {
        let (name, what) = match offset {
            Some(_) => ("offset", "items before the page"),
            None => ("page", "pages"),
        };
        let more = vec![("count", body.count()), ("more", body.more())];
        let reason = format!("`{}` counts {what}.", param.wire_name);
        let token = &param.wire_name;
        return Ok(Style { name, token, more, reason });
    }
    let named = token.or(last).or_else(|| query.find(PAGES)).or(query.find(OFFSETS));
    Err(format!(
        "`{}` takes a page, and neither a header nor a property of the body was found that has the next one.",
        named.map_or("", |param| param.wire_name.as_str())
    ))
}

/// Returns the first header of a success whose name is one of those.
fn header(operation: &Operation, accept: impl Fn(&str) -> bool) -> Option<&str> {
    let outcomes = operation.responses.outcomes.iter().filter(|it| it.success);
    let mut headers = outcomes.flat_map(|outcome| &outcome.headers);
    let found = headers.find(|header| accept(&bare(&header.wire_name)))?;
    Some(&found.wire_name)
}

/// Returns whether pages have tokens for certain. Without them, the same page would come again and again; `after` may as
/// well be a date.
fn takes_token(token: Option<&Param>) -> bool {
    token.is_some_and(|param| {
        !matches!(bare(&param.wire_name).as_str(), "after" | "continue")
    })
}

/// The parameters of an operation in its query.
struct Query<'a>(&'a Operation);

impl<'a> Query<'a> {
    /// Returns the parameter with the first of these names that one has.
    fn find(&self, names: &[&str]) -> Option<&'a Param> {
        names.iter().find_map(|name| {
            self.0.params.iter().find(|param| {
                param.location == Location::Query
                    && bare(&param.wire_name) == *name
                    && !matches!(param.ty, TypeRef::List(_))
            })
        })
    }
}

/// Returns a name in small letters and without signs: `page[size]` is `pagesize`.
fn bare(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
