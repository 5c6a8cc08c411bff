//! `x-sdk-paging`: how the next page is found. The document says nothing about it, so an overlay
//! does.

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::extensions::{PAGING, paging_members};
use crate::lower::codes;
use crate::model::{
    Constraints, Item, Location, NullBody, Paging, PagingSource, Param, Payload,
    Responses, Scalar, SuccessShape, TypeRef, resolved, way,
};

use super::Lowering;

impl Lowering<'_, '_, '_> {
    /// Returns the paging of the operation, if it has one that fits it.
    pub(super) fn paging(
        &mut self,
        params: &[Param],
        responses: &Responses,
    ) -> Option<Paging> {
        let value = self.site.operation.extensions.get(PAGING)?;
        match self.read(value, params, responses) {
            Ok(paging) => Some(paging),
            Err(fault) => {
                let at = self.site.at.child(PAGING);
                self.report(Diagnostic::error(codes::PAGING, &at, fault).help(
                    "the keys are style (`link`, `body`, `url`, `last`, `offset` or `page`), token, size, \
                        items, total, next (for `body` and `url`), last (for `last`), more and count",
                ));
                None
            }
        }
    }

    fn read(
        &self,
        value: &Value,
        params: &[Param],
        responses: &Responses,
    ) -> Result<Paging, String> {
        let said = Said::of(value)?;
        let query = |name: &str| {
            let known = |param: &&Param| {
                param.location == Location::Query && param.wire_name == name
            };
            match params.iter().find(known) {
                Some(_) => Ok(name.to_owned()),
                None => Err(format!("the operation has no query parameter `{name}`")),
            }
        };
        let token = said
            .text("token")?
            .ok_or("paging needs `token`, the query parameter of the page token")?;
        // Servers put parameters of their own into their URLs, which nobody else has to know.
        let token = match said.text("style")? {
            Some("url") => token.to_owned(),
            _ => query(token)?,
        };
        let size = said.text("size")?.map(query).transpose()?;
        let body = page(responses).ok_or(
            "a page is the JSON body of a successful response, and there is none",
        )?;
        let items = said.text("items")?;
        let item = self.item_of(body, items)?;
        let first =
            params.iter().find(|param| param.wire_name == token).map_or(1, first);
        let source = self.source(&said, body, &item, first)?;
        self.check_rest(&said, body, &source)?;
        let text = |key: &str| Ok::<_, String>(said.text(key)?.map(str::to_owned));
        Ok(Paging {
            token,
            size,
            total: text("total")?,
            count: text("count")?,
            more: text("more")?,
            source,
            items: items.map(str::to_owned),
            item,
        })
    }

    /// Returns where the next page is found; `first` is the number of the first one.
    fn source(
        &self,
        said: &Said<'_>,
        body: &TypeRef,
        item: &Item,
        first: u64,
    ) -> Result<PagingSource, String> {
        Ok(match said.text("style")? {
            Some("link") => PagingSource::Link,
            Some("body") => {
                let next = said.text("next")?.ok_or(
                    "paging by body needs `next`, the field with the next token",
                )?;
                self.token_in(body, next, "the page")?;
                PagingSource::Body(next.to_owned())
            }
            Some("url") => {
                let next = said.text("next")?.ok_or(
                    "paging by URL needs `next`, the field with the URL of the next page",
                )?;
                match resolved(self.types, self.field(body, next, "the page")?) {
                    TypeRef::Scalar(Scalar::String) => {}
                    _ => return Err(format!("`{next}` of the page is not a string")),
                }
                PagingSource::Url(next.to_owned())
            }
            Some("last") => {
                let last = said.text("last")?.ok_or(
                    "paging by the last item needs `last`, the field of an item that is its token",
                )?;
                if item.nullable {
                    return Err("an item of the page may be `null`".to_owned());
                }
                self.token_in(&item.ty, last, "an item")?;
                PagingSource::Last(last.to_owned())
            }
            Some("offset") => PagingSource::Offset,
            Some("page") => PagingSource::Page(first),
            _ => {
                return Err(
                    "`style` of paging has to be `link`, `body`, `url`, `last`, `offset` or `page`"
                        .to_owned(),
                );
            }
        })
    }

    /// Checks the fields that say how many items there are, and whether there are more.
    fn check_rest(
        &self,
        said: &Said<'_>,
        body: &TypeRef,
        source: &PagingSource,
    ) -> Result<(), String> {
        let (count, more) = (said.text("count")?, said.text("more")?);
        let counts = matches!(source, PagingSource::Offset | PagingSource::Page(_));
        let asks = counts || matches!(source, PagingSource::Last(_));
        if count.is_some() && !counts || more.is_some() && !asks {
            return Err("`count` is for `offset` and `page`, and `more` for those and for `last`".to_owned());
        }
        if let Some(count) = count {
            match resolved(self.types, self.field(body, count, "the page")?) {
                TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64) => {}
                _ => return Err(format!("`{count}` of the page is not an integer")),
            }
        }
        if let Some(more) = more {
            self.field(body, more, "the page")?;
        }
        Ok(())
    }

    /// Checks that a field can be the token of a page.
    fn token_in(&self, ty: &TypeRef, name: &str, place: &str) -> Result<(), String> {
        match resolved(self.types, self.field(ty, name, place)?) {
            TypeRef::Scalar(Scalar::String | Scalar::I32 | Scalar::I64) => Ok(()),
            _ => Err(format!("`{name}` of {place} is not a string")),
        }
    }

    /// Returns one item of a page.
    fn item_of(&self, body: &TypeRef, items: Option<&str>) -> Result<Item, String> {
        let list = match items {
            Some(name) => self.field(body, name, "the page")?,
            None => body,
        };
        match resolved(self.types, list) {
            TypeRef::List(item) => Ok((**item).clone()),
            _ => Err(match items {
                Some(name) => format!("`{name}` of the page is not a list"),
                None => {
                    "the page is not a list; name the field with the list in `items`"
                        .to_owned()
                }
            }),
        }
    }

    fn field<'t>(
        &'t self,
        body: &'t TypeRef,
        name: &str,
        place: &str,
    ) -> Result<&'t TypeRef, String> {
        let way = way(self.types, body, name);
        let last = way.and_then(|way| way.last().map(|(_, field)| &field.ty));
        last.ok_or_else(|| format!("{place} has no field `{name}`"))
    }
}

/// What the document says of the paging.
struct Said<'a>(&'a serde_json::Map<String, Value>);

impl<'a> Said<'a> {
    fn of(value: &'a Value) -> Result<Self, String> {
        let keys = value.as_object().ok_or("paging has to be an object")?;
        let known = |key: &str| paging_members().iter().any(|member| member.name == key);
        match keys.keys().find(|key| !known(key)) {
            Some(odd) => Err(format!("paging has no key `{odd}`")),
            None => Ok(Self(keys)),
        }
    }

    fn text(&self, key: &str) -> Result<Option<&'a str>, String> {
        match self.0.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(format!("`{key}` of paging has to be a string")),
        }
    }
}

/// Returns the type of a page: what the method returns, whatever the status.
fn page(responses: &Responses) -> Option<&TypeRef> {
    match &responses.success {
        SuccessShape::One(Payload::Json(ty, null)) if *null != NullBody::Absent => {
            Some(ty)
        }
        _ => None,
    }
}

/// Returns the number of the first page, as the parameter tells by its default or its least value.
fn first(param: &Param) -> u64 {
    let Constraints { default, minimum, .. } = &param.constraints;
    let told = default.as_ref().or(minimum.as_ref()).and_then(Value::as_u64);
    told.filter(|first| *first == 0).unwrap_or(1)
}
