// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "gui/popup.h"
#include "settings/settings.h"

#include <QtCore/QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TypePanel;
}
QT_END_NAMESPACE

namespace farthing {

/// The panel in which somebody chooses how articles are set: font, size, width and line spacing. What is
/// chosen is told while it changes.
class TypePanel : public Popup
{
    Q_OBJECT

public:
    explicit TypePanel(const Format &format, QWidget *parent);
    ~TypePanel() override;

    /// With what is chosen now.
    void openWith(const ArticleStyle &style, QWidget *button);
    const ArticleStyle &style() const { return m_style; }

signals:
    void chosen(const farthing::ArticleStyle &style);

private:
    void fill();
    void showFigures();
    void changed();
    void goBack();

    const Format &m_format;
    std::unique_ptr<Ui::TypePanel> m_ui;
    ArticleStyle m_style;
    QTimer m_telling; ///< setting an article takes a moment: what a slider passes is not set
    bool m_filling = false;
};

} // namespace farthing
