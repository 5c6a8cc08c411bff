use crate::runtime::json;

/// The colors of the pages that Ory hosts for a project (Account Experience), one property
/// for each use of a color.
///
/// No operation takes or returns it. A value is a color in CSS notation, such as `#4f46e5`.
/// Each property belongs to a CSS variable of Ory Elements with hyphens instead of
/// underscores: [`input_border_focus`](field@crate::models::AccountExperienceColors::input_border_focus) is `--input-border-focus`.
///
/// There are three layers, and each layer takes its defaults from the one before:
///
/// - `brand_` and `ui_` are the palette: your brand color and the neutral color in steps from
///   50, the lightest, to 950, the darkest, and some fixed colors such as [`ui_danger`](field@crate::models::AccountExperienceColors::ui_danger).
/// - `interface_` assigns the palette to roles that are the same on all pages: `background`,
///   `border` and `foreground` (text and icons), then the purpose: `brand`, `default`,
///   `disabled` or `validation`.
/// - The rest colors single elements: `button_`, `input_`, `checkbox_`, `radio_`, `toggle_`,
///   `form_` and others.
///
/// Names end with the state of the element (`default`, `hover`, `focus`, `checked`,
/// `disabled`) or with the emphasis (`primary`, `secondary`, `tertiary`). To fit the pages to
/// your brand, it is often enough to set the eleven `brand_` colors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountExperienceColors {
    /// The page behind the form.
    pub ax_background_default: Option<String>,
    /// The key `brand_100`.
    pub brand_100: Option<String>,
    /// The key `brand_200`.
    pub brand_200: Option<String>,
    /// The key `brand_300`.
    pub brand_300: Option<String>,
    /// The key `brand_400`.
    pub brand_400: Option<String>,
    /// The lightest step of the brand color.
    pub brand_50: Option<String>,
    /// The middle step of the brand color. Buttons and links are based on it.
    pub brand_500: Option<String>,
    /// The key `brand_600`.
    pub brand_600: Option<String>,
    /// The key `brand_700`.
    pub brand_700: Option<String>,
    /// The key `brand_800`.
    pub brand_800: Option<String>,
    /// The key `brand_900`.
    pub brand_900: Option<String>,
    /// The darkest step of the brand color.
    pub brand_950: Option<String>,
    /// The button that shows the identifier and leads back to the step where it was entered.
    pub button_identifier_background_default: Option<String>,
    /// The key `button_identifier_background_hover`.
    pub button_identifier_background_hover: Option<String>,
    /// The key `button_identifier_border_border_default`.
    pub button_identifier_border_border_default: Option<String>,
    /// The key `button_identifier_border_border_hover`.
    pub button_identifier_border_border_hover: Option<String>,
    /// The key `button_identifier_foreground_default`.
    pub button_identifier_foreground_default: Option<String>,
    /// The key `button_identifier_foreground_hover`.
    pub button_identifier_foreground_hover: Option<String>,
    /// The key `button_link_brand_brand`.
    pub button_link_brand_brand: Option<String>,
    /// The key `button_link_brand_brand_hover`.
    pub button_link_brand_brand_hover: Option<String>,
    /// The key `button_link_default_primary`.
    pub button_link_default_primary: Option<String>,
    /// The key `button_link_default_primary_hover`.
    pub button_link_default_primary_hover: Option<String>,
    /// The key `button_link_default_secondary`.
    pub button_link_default_secondary: Option<String>,
    /// The key `button_link_default_secondary_hover`.
    pub button_link_default_secondary_hover: Option<String>,
    /// The key `button_link_disabled_disabled`.
    pub button_link_disabled_disabled: Option<String>,
    /// The key `button_primary_background_default`.
    pub button_primary_background_default: Option<String>,
    /// The key `button_primary_background_disabled`.
    pub button_primary_background_disabled: Option<String>,
    /// The key `button_primary_background_hover`.
    pub button_primary_background_hover: Option<String>,
    /// The key `button_primary_border_default`.
    pub button_primary_border_default: Option<String>,
    /// The key `button_primary_border_disabled`.
    pub button_primary_border_disabled: Option<String>,
    /// The key `button_primary_border_hover`.
    pub button_primary_border_hover: Option<String>,
    /// The key `button_primary_foreground_default`.
    pub button_primary_foreground_default: Option<String>,
    /// The key `button_primary_foreground_disabled`.
    pub button_primary_foreground_disabled: Option<String>,
    /// The key `button_primary_foreground_hover`.
    pub button_primary_foreground_hover: Option<String>,
    /// The key `button_secondary_background_default`.
    pub button_secondary_background_default: Option<String>,
    /// The key `button_secondary_background_disabled`.
    pub button_secondary_background_disabled: Option<String>,
    /// The key `button_secondary_background_hover`.
    pub button_secondary_background_hover: Option<String>,
    /// The key `button_secondary_border_default`.
    pub button_secondary_border_default: Option<String>,
    /// The key `button_secondary_border_disabled`.
    pub button_secondary_border_disabled: Option<String>,
    /// The key `button_secondary_border_hover`.
    pub button_secondary_border_hover: Option<String>,
    /// The key `button_secondary_foreground_default`.
    pub button_secondary_foreground_default: Option<String>,
    /// The key `button_secondary_foreground_disabled`.
    pub button_secondary_foreground_disabled: Option<String>,
    /// The key `button_secondary_foreground_hover`.
    pub button_secondary_foreground_hover: Option<String>,
    /// The key `button_social_background_default`.
    pub button_social_background_default: Option<String>,
    /// The key `button_social_background_disabled`.
    pub button_social_background_disabled: Option<String>,
    /// The place of the logo in the button of a provider that Ory has no logo for.
    pub button_social_background_generic_provider: Option<String>,
    /// The key `button_social_background_hover`.
    pub button_social_background_hover: Option<String>,
    /// The key `button_social_border_default`.
    pub button_social_border_default: Option<String>,
    /// The key `button_social_border_disabled`.
    pub button_social_border_disabled: Option<String>,
    /// The key `button_social_border_generic_provider`.
    pub button_social_border_generic_provider: Option<String>,
    /// The key `button_social_border_hover`.
    pub button_social_border_hover: Option<String>,
    /// The key `button_social_foreground_default`.
    pub button_social_foreground_default: Option<String>,
    /// The key `button_social_foreground_disabled`.
    pub button_social_foreground_disabled: Option<String>,
    /// The letters that stand for the logo of a provider that Ory has no logo for.
    pub button_social_foreground_generic_provider: Option<String>,
    /// The key `button_social_foreground_hover`.
    pub button_social_foreground_hover: Option<String>,
    /// The key `checkbox_background_checked`.
    pub checkbox_background_checked: Option<String>,
    /// The key `checkbox_background_default`.
    pub checkbox_background_default: Option<String>,
    /// The key `checkbox_border_checkbox_border_checked`.
    pub checkbox_border_checkbox_border_checked: Option<String>,
    /// The key `checkbox_border_checkbox_border_default`.
    pub checkbox_border_checkbox_border_default: Option<String>,
    /// The key `checkbox_foreground_checked`.
    pub checkbox_foreground_checked: Option<String>,
    /// The key `checkbox_foreground_default`.
    pub checkbox_foreground_default: Option<String>,
    /// The card that holds the form.
    pub form_background_default: Option<String>,
    /// The key `form_border_default`.
    pub form_border_default: Option<String>,
    /// The key `input_background_default`.
    pub input_background_default: Option<String>,
    /// The key `input_background_disabled`.
    pub input_background_disabled: Option<String>,
    /// The key `input_background_hover`.
    pub input_background_hover: Option<String>,
    /// The key `input_border_default`.
    pub input_border_default: Option<String>,
    /// The key `input_border_disabled`.
    pub input_border_disabled: Option<String>,
    /// The key `input_border_focus`.
    pub input_border_focus: Option<String>,
    /// The key `input_border_hover`.
    pub input_border_hover: Option<String>,
    /// The key `input_foreground_disabled`.
    pub input_foreground_disabled: Option<String>,
    /// The key `input_foreground_primary`.
    pub input_foreground_primary: Option<String>,
    /// The key `input_foreground_secondary`.
    pub input_foreground_secondary: Option<String>,
    /// The key `input_foreground_tertiary`.
    pub input_foreground_tertiary: Option<String>,
    /// The key `interface_background_brand_primary`.
    pub interface_background_brand_primary: Option<String>,
    /// The key `interface_background_brand_primary_hover`.
    pub interface_background_brand_primary_hover: Option<String>,
    /// The key `interface_background_brand_secondary`.
    pub interface_background_brand_secondary: Option<String>,
    /// The key `interface_background_brand_secondary_hover`.
    pub interface_background_brand_secondary_hover: Option<String>,
    /// For parts that stand out as dark on light, or as light on dark.
    pub interface_background_default_inverted: Option<String>,
    /// The key `interface_background_default_inverted_hover`.
    pub interface_background_default_inverted_hover: Option<String>,
    /// The key `interface_background_default_none`.
    pub interface_background_default_none: Option<String>,
    /// The key `interface_background_default_primary`.
    pub interface_background_default_primary: Option<String>,
    /// The key `interface_background_default_primary_hover`.
    pub interface_background_default_primary_hover: Option<String>,
    /// The key `interface_background_default_secondary`.
    pub interface_background_default_secondary: Option<String>,
    /// The key `interface_background_default_secondary_hover`.
    pub interface_background_default_secondary_hover: Option<String>,
    /// The key `interface_background_default_tertiary`.
    pub interface_background_default_tertiary: Option<String>,
    /// The key `interface_background_default_tertiary_hover`.
    pub interface_background_default_tertiary_hover: Option<String>,
    /// The key `interface_background_disabled_disabled`.
    pub interface_background_disabled_disabled: Option<String>,
    /// The key `interface_background_validation_danger`.
    pub interface_background_validation_danger: Option<String>,
    /// The key `interface_background_validation_success`.
    pub interface_background_validation_success: Option<String>,
    /// The key `interface_background_validation_warning`.
    pub interface_background_validation_warning: Option<String>,
    /// The key `interface_border_brand_brand`.
    pub interface_border_brand_brand: Option<String>,
    /// The key `interface_border_default_inverted`.
    pub interface_border_default_inverted: Option<String>,
    /// The key `interface_border_default_none`.
    pub interface_border_default_none: Option<String>,
    /// The key `interface_border_default_primary`.
    pub interface_border_default_primary: Option<String>,
    /// The key `interface_border_disabled_disabled`.
    pub interface_border_disabled_disabled: Option<String>,
    /// The key `interface_border_validation_danger`.
    pub interface_border_validation_danger: Option<String>,
    /// The key `interface_border_validation_success`.
    pub interface_border_validation_success: Option<String>,
    /// The key `interface_border_validation_warning`.
    pub interface_border_validation_warning: Option<String>,
    /// Text on [`interface_background_brand_primary`](field@crate::models::AccountExperienceColors::interface_background_brand_primary).
    pub interface_foreground_brand_on_primary: Option<String>,
    /// Text on [`interface_background_brand_secondary`](field@crate::models::AccountExperienceColors::interface_background_brand_secondary).
    pub interface_foreground_brand_on_secondary: Option<String>,
    /// The key `interface_foreground_brand_primary`.
    pub interface_foreground_brand_primary: Option<String>,
    /// The key `interface_foreground_brand_secondary`.
    pub interface_foreground_brand_secondary: Option<String>,
    /// The key `interface_foreground_default_inverted`.
    pub interface_foreground_default_inverted: Option<String>,
    /// The key `interface_foreground_default_primary`.
    pub interface_foreground_default_primary: Option<String>,
    /// The key `interface_foreground_default_secondary`.
    pub interface_foreground_default_secondary: Option<String>,
    /// The key `interface_foreground_default_tertiary`.
    pub interface_foreground_default_tertiary: Option<String>,
    /// The key `interface_foreground_disabled_disabled`.
    pub interface_foreground_disabled_disabled: Option<String>,
    /// Text on [`interface_background_disabled_disabled`](field@crate::models::AccountExperienceColors::interface_background_disabled_disabled).
    pub interface_foreground_disabled_on_disabled: Option<String>,
    /// The key `interface_foreground_validation_danger`.
    pub interface_foreground_validation_danger: Option<String>,
    /// The key `interface_foreground_validation_success`.
    pub interface_foreground_validation_success: Option<String>,
    /// The key `interface_foreground_validation_warning`.
    pub interface_foreground_validation_warning: Option<String>,
    /// The badge that names Ory. `account_experience_hide_ory_branding` hides it.
    pub ory_background_default: Option<String>,
    /// The key `ory_border_default`.
    pub ory_border_default: Option<String>,
    /// The key `ory_foreground_default`.
    pub ory_foreground_default: Option<String>,
    /// The key `radio_background_checked`.
    pub radio_background_checked: Option<String>,
    /// The key `radio_background_default`.
    pub radio_background_default: Option<String>,
    /// The key `radio_border_checked`.
    pub radio_border_checked: Option<String>,
    /// The key `radio_border_default`.
    pub radio_border_default: Option<String>,
    /// The key `radio_foreground_checked`.
    pub radio_foreground_checked: Option<String>,
    /// The key `radio_foreground_default`.
    pub radio_foreground_default: Option<String>,
    /// The key `toggle_background_checked`.
    pub toggle_background_checked: Option<String>,
    /// The key `toggle_background_default`.
    pub toggle_background_default: Option<String>,
    /// The key `toggle_border_checked`.
    pub toggle_border_checked: Option<String>,
    /// The key `toggle_border_default`.
    pub toggle_border_default: Option<String>,
    /// The key `toggle_foreground_checked`.
    pub toggle_foreground_checked: Option<String>,
    /// The key `toggle_foreground_default`.
    pub toggle_foreground_default: Option<String>,
    /// The key `ui_100`.
    pub ui_100: Option<String>,
    /// The key `ui_200`.
    pub ui_200: Option<String>,
    /// The key `ui_300`.
    pub ui_300: Option<String>,
    /// The key `ui_400`.
    pub ui_400: Option<String>,
    /// The lightest step of the neutral color.
    pub ui_50: Option<String>,
    /// The key `ui_500`.
    pub ui_500: Option<String>,
    /// The key `ui_600`.
    pub ui_600: Option<String>,
    /// The key `ui_700`.
    pub ui_700: Option<String>,
    /// The key `ui_800`.
    pub ui_800: Option<String>,
    /// The key `ui_900`.
    pub ui_900: Option<String>,
    /// The darkest step of the neutral color.
    pub ui_950: Option<String>,
    /// The key `ui_black`.
    pub ui_black: Option<String>,
    /// The key `ui_danger`.
    pub ui_danger: Option<String>,
    /// The key `ui_success`.
    pub ui_success: Option<String>,
    /// The color for parts that are not painted.
    pub ui_transparent: Option<String>,
    /// The key `ui_warning`.
    pub ui_warning: Option<String>,
    /// The key `ui_white`.
    pub ui_white: Option<String>,
}

impl json::Decode for AccountExperienceColors {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("ax_background_default", &mut this.ax_background_default),
            ("brand_100", &mut this.brand_100),
            ("brand_200", &mut this.brand_200),
            ("brand_300", &mut this.brand_300),
            ("brand_400", &mut this.brand_400),
            ("brand_50", &mut this.brand_50),
            ("brand_500", &mut this.brand_500),
            ("brand_600", &mut this.brand_600),
            ("brand_700", &mut this.brand_700),
            ("brand_800", &mut this.brand_800),
            ("brand_900", &mut this.brand_900),
            ("brand_950", &mut this.brand_950),
            (
                "button_identifier_background_default",
                &mut this.button_identifier_background_default,
            ),
            (
                "button_identifier_background_hover",
                &mut this.button_identifier_background_hover,
            ),
            (
                "button_identifier_border_border_default",
                &mut this.button_identifier_border_border_default,
            ),
            (
                "button_identifier_border_border_hover",
                &mut this.button_identifier_border_border_hover,
            ),
            (
                "button_identifier_foreground_default",
                &mut this.button_identifier_foreground_default,
            ),
            (
                "button_identifier_foreground_hover",
                &mut this.button_identifier_foreground_hover,
            ),
            ("button_link_brand_brand", &mut this.button_link_brand_brand),
            ("button_link_brand_brand_hover", &mut this.button_link_brand_brand_hover),
            ("button_link_default_primary", &mut this.button_link_default_primary),
            (
                "button_link_default_primary_hover",
                &mut this.button_link_default_primary_hover,
            ),
            ("button_link_default_secondary", &mut this.button_link_default_secondary),
            (
                "button_link_default_secondary_hover",
                &mut this.button_link_default_secondary_hover,
            ),
            ("button_link_disabled_disabled", &mut this.button_link_disabled_disabled),
            (
                "button_primary_background_default",
                &mut this.button_primary_background_default,
            ),
            (
                "button_primary_background_disabled",
                &mut this.button_primary_background_disabled,
            ),
            (
                "button_primary_background_hover",
                &mut this.button_primary_background_hover,
            ),
            ("button_primary_border_default", &mut this.button_primary_border_default),
            ("button_primary_border_disabled", &mut this.button_primary_border_disabled),
            ("button_primary_border_hover", &mut this.button_primary_border_hover),
            (
                "button_primary_foreground_default",
                &mut this.button_primary_foreground_default,
            ),
            (
                "button_primary_foreground_disabled",
                &mut this.button_primary_foreground_disabled,
            ),
            (
                "button_primary_foreground_hover",
                &mut this.button_primary_foreground_hover,
            ),
            (
                "button_secondary_background_default",
                &mut this.button_secondary_background_default,
            ),
            (
                "button_secondary_background_disabled",
                &mut this.button_secondary_background_disabled,
            ),
            (
                "button_secondary_background_hover",
                &mut this.button_secondary_background_hover,
            ),
            (
                "button_secondary_border_default",
                &mut this.button_secondary_border_default,
            ),
            (
                "button_secondary_border_disabled",
                &mut this.button_secondary_border_disabled,
            ),
            ("button_secondary_border_hover", &mut this.button_secondary_border_hover),
            (
                "button_secondary_foreground_default",
                &mut this.button_secondary_foreground_default,
            ),
            (
                "button_secondary_foreground_disabled",
                &mut this.button_secondary_foreground_disabled,
            ),
            (
                "button_secondary_foreground_hover",
                &mut this.button_secondary_foreground_hover,
            ),
            (
                "button_social_background_default",
                &mut this.button_social_background_default,
            ),
            (
                "button_social_background_disabled",
                &mut this.button_social_background_disabled,
            ),
            (
                "button_social_background_generic_provider",
                &mut this.button_social_background_generic_provider,
            ),
            ("button_social_background_hover", &mut this.button_social_background_hover),
            ("button_social_border_default", &mut this.button_social_border_default),
            ("button_social_border_disabled", &mut this.button_social_border_disabled),
            (
                "button_social_border_generic_provider",
                &mut this.button_social_border_generic_provider,
            ),
            ("button_social_border_hover", &mut this.button_social_border_hover),
            (
                "button_social_foreground_default",
                &mut this.button_social_foreground_default,
            ),
            (
                "button_social_foreground_disabled",
                &mut this.button_social_foreground_disabled,
            ),
            (
                "button_social_foreground_generic_provider",
                &mut this.button_social_foreground_generic_provider,
            ),
            ("button_social_foreground_hover", &mut this.button_social_foreground_hover),
            ("checkbox_background_checked", &mut this.checkbox_background_checked),
            ("checkbox_background_default", &mut this.checkbox_background_default),
            (
                "checkbox_border_checkbox_border_checked",
                &mut this.checkbox_border_checkbox_border_checked,
            ),
            (
                "checkbox_border_checkbox_border_default",
                &mut this.checkbox_border_checkbox_border_default,
            ),
            ("checkbox_foreground_checked", &mut this.checkbox_foreground_checked),
            ("checkbox_foreground_default", &mut this.checkbox_foreground_default),
            ("form_background_default", &mut this.form_background_default),
            ("form_border_default", &mut this.form_border_default),
            ("input_background_default", &mut this.input_background_default),
            ("input_background_disabled", &mut this.input_background_disabled),
            ("input_background_hover", &mut this.input_background_hover),
            ("input_border_default", &mut this.input_border_default),
            ("input_border_disabled", &mut this.input_border_disabled),
            ("input_border_focus", &mut this.input_border_focus),
            ("input_border_hover", &mut this.input_border_hover),
            ("input_foreground_disabled", &mut this.input_foreground_disabled),
            ("input_foreground_primary", &mut this.input_foreground_primary),
            ("input_foreground_secondary", &mut this.input_foreground_secondary),
            ("input_foreground_tertiary", &mut this.input_foreground_tertiary),
            (
                "interface_background_brand_primary",
                &mut this.interface_background_brand_primary,
            ),
            (
                "interface_background_brand_primary_hover",
                &mut this.interface_background_brand_primary_hover,
            ),
            (
                "interface_background_brand_secondary",
                &mut this.interface_background_brand_secondary,
            ),
            (
                "interface_background_brand_secondary_hover",
                &mut this.interface_background_brand_secondary_hover,
            ),
            (
                "interface_background_default_inverted",
                &mut this.interface_background_default_inverted,
            ),
            (
                "interface_background_default_inverted_hover",
                &mut this.interface_background_default_inverted_hover,
            ),
            (
                "interface_background_default_none",
                &mut this.interface_background_default_none,
            ),
            (
                "interface_background_default_primary",
                &mut this.interface_background_default_primary,
            ),
            (
                "interface_background_default_primary_hover",
                &mut this.interface_background_default_primary_hover,
            ),
            (
                "interface_background_default_secondary",
                &mut this.interface_background_default_secondary,
            ),
            (
                "interface_background_default_secondary_hover",
                &mut this.interface_background_default_secondary_hover,
            ),
            (
                "interface_background_default_tertiary",
                &mut this.interface_background_default_tertiary,
            ),
            (
                "interface_background_default_tertiary_hover",
                &mut this.interface_background_default_tertiary_hover,
            ),
            (
                "interface_background_disabled_disabled",
                &mut this.interface_background_disabled_disabled,
            ),
            (
                "interface_background_validation_danger",
                &mut this.interface_background_validation_danger,
            ),
            (
                "interface_background_validation_success",
                &mut this.interface_background_validation_success,
            ),
            (
                "interface_background_validation_warning",
                &mut this.interface_background_validation_warning,
            ),
            ("interface_border_brand_brand", &mut this.interface_border_brand_brand),
            (
                "interface_border_default_inverted",
                &mut this.interface_border_default_inverted,
            ),
            ("interface_border_default_none", &mut this.interface_border_default_none),
            (
                "interface_border_default_primary",
                &mut this.interface_border_default_primary,
            ),
            (
                "interface_border_disabled_disabled",
                &mut this.interface_border_disabled_disabled,
            ),
            (
                "interface_border_validation_danger",
                &mut this.interface_border_validation_danger,
            ),
            (
                "interface_border_validation_success",
                &mut this.interface_border_validation_success,
            ),
            (
                "interface_border_validation_warning",
                &mut this.interface_border_validation_warning,
            ),
            (
                "interface_foreground_brand_on_primary",
                &mut this.interface_foreground_brand_on_primary,
            ),
            (
                "interface_foreground_brand_on_secondary",
                &mut this.interface_foreground_brand_on_secondary,
            ),
            (
                "interface_foreground_brand_primary",
                &mut this.interface_foreground_brand_primary,
            ),
            (
                "interface_foreground_brand_secondary",
                &mut this.interface_foreground_brand_secondary,
            ),
            (
                "interface_foreground_default_inverted",
                &mut this.interface_foreground_default_inverted,
            ),
            (
                "interface_foreground_default_primary",
                &mut this.interface_foreground_default_primary,
            ),
            (
                "interface_foreground_default_secondary",
                &mut this.interface_foreground_default_secondary,
            ),
            (
                "interface_foreground_default_tertiary",
                &mut this.interface_foreground_default_tertiary,
            ),
            (
                "interface_foreground_disabled_disabled",
                &mut this.interface_foreground_disabled_disabled,
            ),
            (
                "interface_foreground_disabled_on_disabled",
                &mut this.interface_foreground_disabled_on_disabled,
            ),
            (
                "interface_foreground_validation_danger",
                &mut this.interface_foreground_validation_danger,
            ),
            (
                "interface_foreground_validation_success",
                &mut this.interface_foreground_validation_success,
            ),
            (
                "interface_foreground_validation_warning",
                &mut this.interface_foreground_validation_warning,
            ),
            ("ory_background_default", &mut this.ory_background_default),
            ("ory_border_default", &mut this.ory_border_default),
            ("ory_foreground_default", &mut this.ory_foreground_default),
            ("radio_background_checked", &mut this.radio_background_checked),
            ("radio_background_default", &mut this.radio_background_default),
            ("radio_border_checked", &mut this.radio_border_checked),
            ("radio_border_default", &mut this.radio_border_default),
            ("radio_foreground_checked", &mut this.radio_foreground_checked),
            ("radio_foreground_default", &mut this.radio_foreground_default),
            ("toggle_background_checked", &mut this.toggle_background_checked),
            ("toggle_background_default", &mut this.toggle_background_default),
            ("toggle_border_checked", &mut this.toggle_border_checked),
            ("toggle_border_default", &mut this.toggle_border_default),
            ("toggle_foreground_checked", &mut this.toggle_foreground_checked),
            ("toggle_foreground_default", &mut this.toggle_foreground_default),
            ("ui_100", &mut this.ui_100),
            ("ui_200", &mut this.ui_200),
            ("ui_300", &mut this.ui_300),
            ("ui_400", &mut this.ui_400),
            ("ui_50", &mut this.ui_50),
            ("ui_500", &mut this.ui_500),
            ("ui_600", &mut this.ui_600),
            ("ui_700", &mut this.ui_700),
            ("ui_800", &mut this.ui_800),
            ("ui_900", &mut this.ui_900),
            ("ui_950", &mut this.ui_950),
            ("ui_black", &mut this.ui_black),
            ("ui_danger", &mut this.ui_danger),
            ("ui_success", &mut this.ui_success),
            ("ui_transparent", &mut this.ui_transparent),
            ("ui_warning", &mut this.ui_warning),
            ("ui_white", &mut this.ui_white),
        ])?;
        Ok(this)
    }
}

impl json::Encode for AccountExperienceColors {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("ax_background_default", &self.ax_background_default),
            ("brand_100", &self.brand_100),
            ("brand_200", &self.brand_200),
            ("brand_300", &self.brand_300),
            ("brand_400", &self.brand_400),
            ("brand_50", &self.brand_50),
            ("brand_500", &self.brand_500),
            ("brand_600", &self.brand_600),
            ("brand_700", &self.brand_700),
            ("brand_800", &self.brand_800),
            ("brand_900", &self.brand_900),
            ("brand_950", &self.brand_950),
            (
                "button_identifier_background_default",
                &self.button_identifier_background_default,
            ),
            (
                "button_identifier_background_hover",
                &self.button_identifier_background_hover,
            ),
            (
                "button_identifier_border_border_default",
                &self.button_identifier_border_border_default,
            ),
            (
                "button_identifier_border_border_hover",
                &self.button_identifier_border_border_hover,
            ),
            (
                "button_identifier_foreground_default",
                &self.button_identifier_foreground_default,
            ),
            (
                "button_identifier_foreground_hover",
                &self.button_identifier_foreground_hover,
            ),
            ("button_link_brand_brand", &self.button_link_brand_brand),
            ("button_link_brand_brand_hover", &self.button_link_brand_brand_hover),
            ("button_link_default_primary", &self.button_link_default_primary),
            (
                "button_link_default_primary_hover",
                &self.button_link_default_primary_hover,
            ),
            ("button_link_default_secondary", &self.button_link_default_secondary),
            (
                "button_link_default_secondary_hover",
                &self.button_link_default_secondary_hover,
            ),
            ("button_link_disabled_disabled", &self.button_link_disabled_disabled),
            (
                "button_primary_background_default",
                &self.button_primary_background_default,
            ),
            (
                "button_primary_background_disabled",
                &self.button_primary_background_disabled,
            ),
            ("button_primary_background_hover", &self.button_primary_background_hover),
            ("button_primary_border_default", &self.button_primary_border_default),
            ("button_primary_border_disabled", &self.button_primary_border_disabled),
            ("button_primary_border_hover", &self.button_primary_border_hover),
            (
                "button_primary_foreground_default",
                &self.button_primary_foreground_default,
            ),
            (
                "button_primary_foreground_disabled",
                &self.button_primary_foreground_disabled,
            ),
            ("button_primary_foreground_hover", &self.button_primary_foreground_hover),
            (
                "button_secondary_background_default",
                &self.button_secondary_background_default,
            ),
            (
                "button_secondary_background_disabled",
                &self.button_secondary_background_disabled,
            ),
            (
                "button_secondary_background_hover",
                &self.button_secondary_background_hover,
            ),
            ("button_secondary_border_default", &self.button_secondary_border_default),
            ("button_secondary_border_disabled", &self.button_secondary_border_disabled),
            ("button_secondary_border_hover", &self.button_secondary_border_hover),
            (
                "button_secondary_foreground_default",
                &self.button_secondary_foreground_default,
            ),
            (
                "button_secondary_foreground_disabled",
                &self.button_secondary_foreground_disabled,
            ),
            (
                "button_secondary_foreground_hover",
                &self.button_secondary_foreground_hover,
            ),
            ("button_social_background_default", &self.button_social_background_default),
            (
                "button_social_background_disabled",
                &self.button_social_background_disabled,
            ),
            (
                "button_social_background_generic_provider",
                &self.button_social_background_generic_provider,
            ),
            ("button_social_background_hover", &self.button_social_background_hover),
            ("button_social_border_default", &self.button_social_border_default),
            ("button_social_border_disabled", &self.button_social_border_disabled),
            (
                "button_social_border_generic_provider",
                &self.button_social_border_generic_provider,
            ),
            ("button_social_border_hover", &self.button_social_border_hover),
            ("button_social_foreground_default", &self.button_social_foreground_default),
            (
                "button_social_foreground_disabled",
                &self.button_social_foreground_disabled,
            ),
            (
                "button_social_foreground_generic_provider",
                &self.button_social_foreground_generic_provider,
            ),
            ("button_social_foreground_hover", &self.button_social_foreground_hover),
            ("checkbox_background_checked", &self.checkbox_background_checked),
            ("checkbox_background_default", &self.checkbox_background_default),
            (
                "checkbox_border_checkbox_border_checked",
                &self.checkbox_border_checkbox_border_checked,
            ),
            (
                "checkbox_border_checkbox_border_default",
                &self.checkbox_border_checkbox_border_default,
            ),
            ("checkbox_foreground_checked", &self.checkbox_foreground_checked),
            ("checkbox_foreground_default", &self.checkbox_foreground_default),
            ("form_background_default", &self.form_background_default),
            ("form_border_default", &self.form_border_default),
            ("input_background_default", &self.input_background_default),
            ("input_background_disabled", &self.input_background_disabled),
            ("input_background_hover", &self.input_background_hover),
            ("input_border_default", &self.input_border_default),
            ("input_border_disabled", &self.input_border_disabled),
            ("input_border_focus", &self.input_border_focus),
            ("input_border_hover", &self.input_border_hover),
            ("input_foreground_disabled", &self.input_foreground_disabled),
            ("input_foreground_primary", &self.input_foreground_primary),
            ("input_foreground_secondary", &self.input_foreground_secondary),
            ("input_foreground_tertiary", &self.input_foreground_tertiary),
            (
                "interface_background_brand_primary",
                &self.interface_background_brand_primary,
            ),
            (
                "interface_background_brand_primary_hover",
                &self.interface_background_brand_primary_hover,
            ),
            (
                "interface_background_brand_secondary",
                &self.interface_background_brand_secondary,
            ),
            (
                "interface_background_brand_secondary_hover",
                &self.interface_background_brand_secondary_hover,
            ),
            (
                "interface_background_default_inverted",
                &self.interface_background_default_inverted,
            ),
            (
                "interface_background_default_inverted_hover",
                &self.interface_background_default_inverted_hover,
            ),
            (
                "interface_background_default_none",
                &self.interface_background_default_none,
            ),
            (
                "interface_background_default_primary",
                &self.interface_background_default_primary,
            ),
            (
                "interface_background_default_primary_hover",
                &self.interface_background_default_primary_hover,
            ),
            (
                "interface_background_default_secondary",
                &self.interface_background_default_secondary,
            ),
            (
                "interface_background_default_secondary_hover",
                &self.interface_background_default_secondary_hover,
            ),
            (
                "interface_background_default_tertiary",
                &self.interface_background_default_tertiary,
            ),
            (
                "interface_background_default_tertiary_hover",
                &self.interface_background_default_tertiary_hover,
            ),
            (
                "interface_background_disabled_disabled",
                &self.interface_background_disabled_disabled,
            ),
            (
                "interface_background_validation_danger",
                &self.interface_background_validation_danger,
            ),
            (
                "interface_background_validation_success",
                &self.interface_background_validation_success,
            ),
            (
                "interface_background_validation_warning",
                &self.interface_background_validation_warning,
            ),
            ("interface_border_brand_brand", &self.interface_border_brand_brand),
            (
                "interface_border_default_inverted",
                &self.interface_border_default_inverted,
            ),
            ("interface_border_default_none", &self.interface_border_default_none),
            ("interface_border_default_primary", &self.interface_border_default_primary),
            (
                "interface_border_disabled_disabled",
                &self.interface_border_disabled_disabled,
            ),
            (
                "interface_border_validation_danger",
                &self.interface_border_validation_danger,
            ),
            (
                "interface_border_validation_success",
                &self.interface_border_validation_success,
            ),
            (
                "interface_border_validation_warning",
                &self.interface_border_validation_warning,
            ),
            (
                "interface_foreground_brand_on_primary",
                &self.interface_foreground_brand_on_primary,
            ),
            (
                "interface_foreground_brand_on_secondary",
                &self.interface_foreground_brand_on_secondary,
            ),
            (
                "interface_foreground_brand_primary",
                &self.interface_foreground_brand_primary,
            ),
            (
                "interface_foreground_brand_secondary",
                &self.interface_foreground_brand_secondary,
            ),
            (
                "interface_foreground_default_inverted",
                &self.interface_foreground_default_inverted,
            ),
            (
                "interface_foreground_default_primary",
                &self.interface_foreground_default_primary,
            ),
            (
                "interface_foreground_default_secondary",
                &self.interface_foreground_default_secondary,
            ),
            (
                "interface_foreground_default_tertiary",
                &self.interface_foreground_default_tertiary,
            ),
            (
                "interface_foreground_disabled_disabled",
                &self.interface_foreground_disabled_disabled,
            ),
            (
                "interface_foreground_disabled_on_disabled",
                &self.interface_foreground_disabled_on_disabled,
            ),
            (
                "interface_foreground_validation_danger",
                &self.interface_foreground_validation_danger,
            ),
            (
                "interface_foreground_validation_success",
                &self.interface_foreground_validation_success,
            ),
            (
                "interface_foreground_validation_warning",
                &self.interface_foreground_validation_warning,
            ),
            ("ory_background_default", &self.ory_background_default),
            ("ory_border_default", &self.ory_border_default),
            ("ory_foreground_default", &self.ory_foreground_default),
            ("radio_background_checked", &self.radio_background_checked),
            ("radio_background_default", &self.radio_background_default),
            ("radio_border_checked", &self.radio_border_checked),
            ("radio_border_default", &self.radio_border_default),
            ("radio_foreground_checked", &self.radio_foreground_checked),
            ("radio_foreground_default", &self.radio_foreground_default),
            ("toggle_background_checked", &self.toggle_background_checked),
            ("toggle_background_default", &self.toggle_background_default),
            ("toggle_border_checked", &self.toggle_border_checked),
            ("toggle_border_default", &self.toggle_border_default),
            ("toggle_foreground_checked", &self.toggle_foreground_checked),
            ("toggle_foreground_default", &self.toggle_foreground_default),
            ("ui_100", &self.ui_100),
            ("ui_200", &self.ui_200),
            ("ui_300", &self.ui_300),
            ("ui_400", &self.ui_400),
            ("ui_50", &self.ui_50),
            ("ui_500", &self.ui_500),
            ("ui_600", &self.ui_600),
            ("ui_700", &self.ui_700),
            ("ui_800", &self.ui_800),
            ("ui_900", &self.ui_900),
            ("ui_950", &self.ui_950),
            ("ui_black", &self.ui_black),
            ("ui_danger", &self.ui_danger),
            ("ui_success", &self.ui_success),
            ("ui_transparent", &self.ui_transparent),
            ("ui_warning", &self.ui_warning),
            ("ui_white", &self.ui_white),
        ]);
    }
}

json::serde_impls!(AccountExperienceColors);
