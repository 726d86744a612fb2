// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens.h"

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>

QT_BEGIN_NAMESPACE
class QApplication;
class QWidget;
QT_END_NAMESPACE

namespace farthing {

/// What a piece of text of the interface is, for its font. All are relative to the system's font and scale.
enum class FontRole {
    Body,    ///< the system's font as it is
    Strong,  ///< the same, semi-bold
    Small,   ///< meta lines, captions
    Figures, ///< amounts: tabular digits where the font has them
    Heading, ///< the name of a panel
};

/// How the program looks: the tokens in force and what is made from them. Listens to the desktop where
/// `System` is chosen. One per program; widgets get it by constructor and repaint on `changed`.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Kind { System, Light, Dark, Sepia, Contrast };
    Q_ENUM(Kind)

    explicit Theme(QObject *parent = nullptr);

    /// What the person chose; may be `System`.
    Kind choice() const { return m_choice; }
    void choose(Kind choice);
    /// What that comes to: never `System`.
    Kind kind() const { return m_kind; }
    const Tokens &tokens() const { return *m_tokens; }
    static const Tokens &tokensOf(Kind kind);
    /// "system", "light", "dark", "sepia" or "contrast", as settings and command line spell it.
    static QString nameOf(Kind kind);

    QPalette palette() const;
    QString styleSheet() const;
    /// Fusion, palette and style sheet, now and whenever the theme changes.
    void applyTo(QApplication &application);
    /// The same in two steps: all but the style sheet, and the style sheet, once the window is composed.
    /// Where it is there before, Qt holds a widget and all in it against it each time that it is put
    /// somewhere. Without an application that was prepared, `dress` does nothing.
    void prepare(QApplication &application);
    void dress();

    QFont font(FontRole role) const;

    /// One of our own icons ("refresh") in secondary ink, disabled paler, checked or active in accent.
    QIcon icon(const QString &name) const;
    /// The same in one colour, `size` device-independent pixels wide at `ratio`.
    QPixmap pixmap(const QString &name, const QColor &color, int size = metrics::icon, qreal ratio = 1) const;
    /// The program's own picture; the same in every theme.
    static QIcon programIcon();

signals:
    void changed();

private:
    void followDesktop();
    void settle();
    QString drawingFile(const QString &name, const QColor &color) const;

    QApplication *m_application = nullptr;
    Kind m_choice = Kind::System;
    Kind m_kind = Kind::Light;
    const Tokens *m_tokens;
    QTemporaryDir m_drawings; ///< icons in the colours of a style sheet, which knows files only
};

/// Gives `widget` a look by name, as the style sheet spells it in [look="…"]: "secondary", "heading", "gain",
/// "loss", "wait", "link" (labels); "primary", "soft", "quiet" (buttons); "box", "chip", "bar", "separator"
/// (frames).
void setLook(QWidget *widget, const QString &look);

} // namespace farthing
