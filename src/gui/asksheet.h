// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/intent.h"
#include "gui/theme.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AskSheet;
}
QT_END_NAMESPACE

namespace farthing {

class AskModel;
class Outbox;
class Session;

/// The paid acts that waited, with the price of now, in one sheet inside the window: what is ticked is sent
/// with one press, for one sum, or dropped; the text of a comment stays as a draft. It never takes the focus
/// by itself, closes with Esc, and goes when nothing asks any more.
class AskSheet : public QFrame
{
    Q_OBJECT

public:
    /// Rows in sight at most, in a small window fewer; more are scrolled to.
    static constexpr int rowsInSight = 5;

    /// All outlive the sheet. Hidden at first.
    AskSheet(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~AskSheet() override;

    /// Shows itself, unless nothing asks, and leaves the focus where it is.
    void present();
    /// For somebody who asked to see it; false: nothing asks.
    bool bringUp();

public slots:
    void dismiss();

signals:
    /// All of them were agreed to, for this sum.
    void sent(const QList<farthing::IntentId> &ids, farthing::Money cost);
    void failed(const farthing::AppError &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void showTotal();
    QString standing() const;
    void followRows();
    void fitHeight();
    void send();
    void discard();

    Outbox &m_outbox;
    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::AskSheet> m_ui;
    AskModel *m_model;
    QPointer<QWidget> m_before; ///< had the focus before it was taken
    bool m_sending = false;
};

} // namespace farthing
