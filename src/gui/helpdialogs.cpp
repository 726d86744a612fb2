// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helpdialogs.h"

#include "gui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace farthing {

namespace {

/// The words of this little window.
struct HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(farthing::HelpDialogs)
};

QDialog *makeDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void addClose(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    // Qt's own words exist in fewer languages than ours.
    //: Button of a dialog
    buttons->button(QDialogButtonBox::Close)->setText(HelpDialogs::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace

void showAbout(QWidget *window)
{
    QDialog *dialog = makeDialog(window, HelpDialogs::tr("About Farthing"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setSpacing(metrics::rows);
    auto *picture = new QLabel(dialog);
    picture->setPixmap(Theme::programIcon().pixmap(64, 64));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    //: %1: a version, "0.1.0"
    QLabel *name = plainLabel(HelpDialogs::tr("Farthing %1").arg(QStringLiteral(FARTHING_VERSION)), dialog);
    setLook(name, QStringLiteral("heading"));
    layout->addWidget(name, 0, Qt::AlignHCenter);
    QLabel *text = plainLabel(
        HelpDialogs::tr("A reader for news that pays for attention. Free software under the GNU General "
                        "Public License, version 3 or later."),
        dialog);
    text->setWordWrap(true);
    layout->addWidget(text);
    addClose(dialog, layout);
    dialog->show();
}

} // namespace farthing
