// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/away.h"
#include "gui/theme.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
class QShortcut;
namespace Ui {
class AwaySheet;
}
QT_END_NAMESPACE

namespace farthing {

struct AwayEntry;
class AwayModel;

/// What happened while the person was away: a sheet inside the window that never takes the focus by itself
/// and closes with Esc.
class AwaySheet : public QFrame
{
    Q_OBJECT

public:
    /// Rows in sight at most, in a small window fewer; more are scrolled to.
    static constexpr int rowsInSight = 5;

    /// Both outlive the sheet. Hidden at first.
    AwaySheet(const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~AwaySheet() override;

    /// Shows itself, and leaves the focus where it is. `now` tells how long ago things are.
    void showNews(const AwayNews &news, const QDateTime &now);
    /// Says that there is nothing to say, to somebody who asked.
    void showNothing(const QString &words);
    /// For somebody who asked.
    void takeFocus();

public slots:
    void dismiss();

signals:
    /// A row was chosen by a click or Return.
    void chosen(const farthing::AwayEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourIcons();
    void fitHeight();

    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::AwaySheet> m_ui;
    AwayModel *m_model;
    QShortcut *m_escape;
    QPointer<QWidget> m_before; ///< had the focus before it was taken
};

} // namespace farthing
