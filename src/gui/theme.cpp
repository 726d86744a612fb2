// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "core/logging.h"
#include "gui/icons.h"

#include <QtCore/QFile>
#include <QtCore/QMetaEnum>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QFontInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QWidget>

namespace farthing {

namespace {

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // The style's own palette: the application's is ours already once the theme was applied.
    static const bool dark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

// Small text is not made smaller than this, in pixels, where the system's own font is small.
constexpr qreal smallestThemeText = 11;

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_tokens(&Tokens::light())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::followDesktop);
#endif
    settle();
}

const Tokens &Theme::tokensOf(Kind kind)
{
    switch (kind) {
    case Kind::Dark:
        return Tokens::darkOnes();
    case Kind::Sepia:
        return Tokens::sepia();
    case Kind::Contrast:
        return Tokens::contrast();
    case Kind::System:
        return desktopIsDark() ? Tokens::darkOnes() : Tokens::light();
    case Kind::Light:
        break;
    }
    return Tokens::light();
}

QString Theme::nameOf(Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind))).toLower();
}

void Theme::choose(Kind choice)
{
    m_choice = choice;
    settle();
}

void Theme::followDesktop()
{
    if (m_choice == Kind::System)
        settle();
}

namespace {

/// The windows are painted once all is in its new colours, in a turn of its own: what a person does meanwhile
/// is heard, and nobody sees half of it.
void paintLater()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !window->updatesEnabled())
            continue;
        window->setUpdatesEnabled(false);
        QTimer::singleShot(0, window, [window] { window->setUpdatesEnabled(true); });
    }
}

/// `widget` and all within it, each once and after its parent.
void polishAll(QWidget *widget)
{
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->polish(widget); // its own, where it has a sheet of its own
        QEvent styleChange(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &styleChange);
        widget->update();
    }
    // Some may go with what another hears.
    const QList<QPointer<QObject>> children(widget->children().cbegin(), widget->children().cend());
    for (const QPointer<QObject> &child : children)
        if (child && child->isWidgetType())
            polishAll(static_cast<QWidget *>(child.data()));
}

/// As QApplication::setStyleSheet, which polishes a widget again for each of its parents where there was a
/// sheet before: about 1,900 times for the 380 of our window (Qt 6.4). A style that forgot what it knew of
/// the old sheet polishes nothing, and we do it.
void changeStyleSheet(QApplication &application, const QString &sheet)
{
    QStyle *const style = QApplication::style();
    style->unpolish(&application);
    application.setStyleSheet(sheet);
    style->polish(&application);
    const QWidgetList open = QApplication::topLevelWidgets();
    const QList<QPointer<QWidget>> windows(open.cbegin(), open.cend());
    for (const QPointer<QWidget> &window : windows)
        if (window && !window->parentWidget())
            polishAll(window);
}

} // namespace

void Theme::settle()
{
    const Kind kind = m_choice != Kind::System ? m_choice : desktopIsDark() ? Kind::Dark : Kind::Light;
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_tokens = &tokensOf(kind);
    if (m_application) {
        paintLater();
        m_application->setPalette(palette());
        if (!m_application->styleSheet().isEmpty())
            dress();
    }
    emit changed();
}

void Theme::applyTo(QApplication &application)
{
    prepare(application);
    dress();
}

void Theme::prepare(QApplication &application)
{
    m_application = &application;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette());
    application.setWindowIcon(programIcon());
}

void Theme::dress()
{
    const QString sheet = styleSheet();
    if (!m_application || m_application->styleSheet() == sheet)
        return;
    if (m_application->styleSheet().isEmpty())
        m_application->setStyleSheet(sheet);
    else
        changeStyleSheet(*m_application, sheet);
}

QPalette Theme::palette() const
{
    const Tokens &t = *m_tokens;
    QPalette palette;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, t.surface},
        {QPalette::WindowText, t.ink},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.bg},
        {QPalette::Text, t.ink},
        {QPalette::PlaceholderText, t.ink2},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.ink},
        {QPalette::BrightText, t.onAccent},
        {QPalette::Highlight, t.accentBg},
        {QPalette::HighlightedText, t.ink},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.ink},
        {QPalette::ToolTipText, t.surface},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.bg},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.line},
        {QPalette::Shadow, t.line},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.ink2);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/style/farthing.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> colors = m_tokens->named();
    static const QRegularExpression drawing(QStringLiteral("@icon\\(([a-z-]+), ([a-z0-9-]+)\\)"));
    for (auto match = drawing.match(sheet); match.hasMatch(); match = drawing.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      drawingFile(match.captured(1), colors.value(match.captured(2))));
    static const QRegularExpression name(QStringLiteral("@([a-z0-9-]+)"));
    QString result;
    qsizetype from = 0;
    for (auto matches = name.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!colors.contains(match.captured(1)))
            qCWarning(logGui, "the style sheet names a token that is not there: %s",
                      qPrintable(match.captured(1)));
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        result += colors.value(match.captured(1)).name();
        from = match.capturedEnd();
    }
    result += QStringView(sheet).mid(from);
    return result;
}

/// The path of an icon in one colour; written once. Where that fails the style draws none.
QString Theme::drawingFile(const QString &name, const QColor &color) const
{
    QString path =
        m_drawings.filePath(name + QLatin1Char('-') + color.name().mid(1) + QStringLiteral(".svg"));
    QFile source(QStringLiteral(":/icons/%1.svg").arg(name));
    QFile file(path);
    if (!file.exists() && source.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly))
        file.write(source.readAll().replace("currentColor", color.name().toLatin1()));
    return path;
}

QFont Theme::font(FontRole role) const
{
    QFont font = QApplication::font();
    switch (role) {
    case FontRole::Body:
        break;
    case FontRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Small:
        font = scaled(font, qMax(0.87, qMin(1.0, smallestThemeText / QFontInfo(font).pixelSize())));
        break;
    case FontRole::Figures:
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        font.setFeature(QFont::Tag("tnum"), 1);
#endif
        break;
    case FontRole::Heading:
        font = scaled(font, 1.05);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QIcon Theme::icon(const QString &name) const
{
    return themedIcon(name, *m_tokens);
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int size, qreal ratio) const
{
    return iconPixmap(name, color, size, ratio);
}

QIcon Theme::programIcon()
{
    QIcon icon;
    for (int size : {16, 32, 48, 128, 256})
        icon.addPixmap(svgPixmap(QStringLiteral(":/icons/farthing.svg"), {}, size, 1));
    return icon;
}

void setLook(QWidget *widget, const QString &look)
{
    if (widget->property("look").toString() == look)
        return;
    widget->setProperty("look", look);
    // A style sheet looks at properties only when a widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace farthing
