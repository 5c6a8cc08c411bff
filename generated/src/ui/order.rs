//! The order in which nodes are shown.

use super::Node;
use crate::models::{UiNodeGroup, UiNodeInputAttributesType};

/// Which groups come first. Unlisted ones come last, in the order that they have in the flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// For logins, registrations, recoveries and verifications: providers and the identifier first,
    /// then the methods.
    SignIn,
    /// For settings: the profile first, then the credentials.
    Settings,
}

impl Order {
    /// Returns the groups in this order.
    #[must_use]
    pub fn groups(self) -> &'static [UiNodeGroup] {
        match self {
            Self::SignIn => &[
                UiNodeGroup::Oidc,
                UiNodeGroup::Saml,
                UiNodeGroup::IdentifierFirst,
                UiNodeGroup::Default,
                UiNodeGroup::Profile,
                UiNodeGroup::Password,
                UiNodeGroup::Captcha,
                UiNodeGroup::Passkey,
                UiNodeGroup::Code,
                UiNodeGroup::WebAuthn,
            ],
            Self::Settings => &[
                UiNodeGroup::Default,
                UiNodeGroup::Profile,
                UiNodeGroup::Password,
                UiNodeGroup::Oidc,
                UiNodeGroup::Code,
                UiNodeGroup::LookupSecret,
                UiNodeGroup::Passkey,
                UiNodeGroup::WebAuthn,
                UiNodeGroup::Totp,
            ],
        }
    }

    /// Returns the place of a group.
    pub(super) fn rank(self, group: &UiNodeGroup) -> usize {
        let groups = self.groups();
        groups.iter().position(|known| known == group).unwrap_or(groups.len())
    }

    /// Returns the place of a node: first by what it is, then by its group. Fields of WebAuthn stay
    /// with its button.
    pub(super) fn place(self, node: Node<'_>) -> (Slot, usize, bool) {
        let is_webauthn = *node.group() == UiNodeGroup::WebAuthn;
        let is_after = is_webauthn && node.is_button();
        (slot(node, is_webauthn), self.rank(node.group()), is_after)
    }
}

/// What comes first on a page, whichever group it is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Fields,
    Checkboxes,
    Captcha,
    Buttons,
}

fn slot(node: Node<'_>, is_webauthn: bool) -> Slot {
    if node.as_input().is_none() {
        Slot::Fields
    } else if is_webauthn && !node.is_button() {
        Slot::Buttons
    } else if node.is_input_of(&UiNodeInputAttributesType::Checkbox) {
        Slot::Checkboxes
    } else if *node.group() == UiNodeGroup::Captcha {
        Slot::Captcha
    } else if node.is_button() {
        Slot::Buttons
    } else {
        Slot::Fields
    }
}
