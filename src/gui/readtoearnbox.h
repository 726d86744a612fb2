// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/readtoearnstate.h"
#include "gui/theme.h"

#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ReadToEarnBox;
}
QT_END_NAMESPACE

namespace farthing {

/// The box at an article's end: time to read with a live meter, what was earned and when, Plus, and Minus
/// apart from it.
class ReadToEarnBox : public QFrame
{
    Q_OBJECT

public:
    explicit ReadToEarnBox(const Theme &theme, QWidget *parent = nullptr);
    ~ReadToEarnBox() override;

    void setState(const ReadToEarnState &state);
    /// What it says now; a key asks here what its button would do.
    const ReadToEarnState &state() const { return m_state; }

signals:
    void plusPressed();
    void minusPressed();

private:
    std::unique_ptr<Ui::ReadToEarnBox> m_ui;
    ReadToEarnState m_state;
};

} // namespace farthing
