use crate::models;
use crate::runtime::json;

/// One part of the form of a flow: a field, button, text, image, link or script.
///
/// Nodes of the same [`group`](field@crate::models::UiNode::group) belong to the same method. To submit a method, send its fields
/// together with those of the group `default`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNode {
    /// The content of the node. Its variant matches [`type`](field@crate::models::UiNode::type).
    pub attributes: models::UiNodeAttributes,
    /// The method that the node belongs to.
    ///
    /// One of `default`, `password`, `oidc`, `profile`, `link`, `code`, `totp`, `lookup_secret`, `webauthn`, `passkey`, `identifier_first`, `captcha`, ….
    pub group: models::UiNodeGroup,
    /// What concerns this node, such as a validation error. Show them next to it. Often empty.
    pub messages: models::UiTexts,
    /// What helps to render a node.
    pub meta: models::UiNodeMeta,
    /// The kind of the node, the same as `node_type` of its attributes.
    ///
    /// One of `text`, `input`, `img`, `a`, `script`, `div`.
    pub r#type: models::UiNodeType,
}

#[cfg(feature = "test-util")]
impl UiNode {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        attributes: impl Into<crate::models::UiNodeAttributes>,
        group: crate::models::UiNodeGroup,
        messages: impl IntoIterator<Item = crate::models::UiText>,
        meta: crate::models::UiNodeMeta,
        r#type: crate::models::UiNodeType,
    ) -> Self {
        Self {
            attributes: attributes.into(),
            group,
            messages: messages.into_iter().collect(),
            meta,
            r#type,
        }
    }
}

impl json::Decode for UiNode {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut attributes: Option<models::UiNodeAttributes> = None;
        let mut group: Option<models::UiNodeGroup> = None;
        let mut messages: Option<models::UiTexts> = None;
        let mut meta: Option<models::UiNodeMeta> = None;
        let mut r#type: Option<models::UiNodeType> = None;
        r.object([
            ("attributes", &mut json::Required(&mut attributes)),
            ("group", &mut json::Required(&mut group)),
            ("messages", &mut json::OrEmpty(&mut messages)),
            ("meta", &mut json::Required(&mut meta)),
            ("type", &mut json::Required(&mut r#type)),
        ])?;
        let Some(attributes) = attributes else {
            return Err(r.lacks("attributes"));
        };
        let Some(group) = group else {
            return Err(r.lacks("group"));
        };
        let Some(messages) = messages else {
            return Err(r.lacks("messages"));
        };
        let Some(meta) = meta else {
            return Err(r.lacks("meta"));
        };
        let Some(r#type) = r#type else {
            return Err(r.lacks("type"));
        };
        Ok(Self {
            attributes,
            group,
            messages,
            meta,
            r#type,
        })
    }
}

impl json::Encode for UiNode {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("attributes", &self.attributes),
            ("group", &self.group),
            ("messages", &self.messages),
            ("meta", &self.meta),
            ("type", &self.r#type),
        ]);
    }
}

json::serde_impls!(UiNode);
