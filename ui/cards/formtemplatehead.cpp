// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/formtemplatehead.h"

#include "ui/parts/caption.h"
#include "ui/parts/look.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace indblik {

namespace {

constexpr int longestTitle = 200;
constexpr int yearsBack = 10;

/// The first account a form is for. Below all years stands "any year"; up from there comes the next account, which is
/// what forms are changed for, and some years below it there is nothing to choose.
class FirstYear final : public QSpinBox
{
public:
    FirstYear(Year account, QWidget* parent) : QSpinBox(parent), m_next(account.next().number())
    {
        setRange(1899, 2999);
    }

    void stepBy(int steps) override
    {
        if (value() == minimum())
            setValue(steps > 0 ? m_next : minimum());
        else if (steps < 0 && value() + steps < m_next - yearsBack)
            setValue(minimum());
        else
            QSpinBox::stepBy(steps);
    }

private:
    int m_next;
};

} // namespace

FormTemplateHead::FormTemplateHead(Year account, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_from(new FirstYear(account, this))
    , m_version(new QComboBox(this))
{
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_title->setMaxLength(longestTitle);
    m_title->setAccessibleName(tr("Title of the form"));
    m_from->setObjectName(QStringLiteral("formFrom"));
    m_from->setSpecialValueText(tr("any year"));
    m_from->setAccessibleName(tr("First account the form is for"));
    m_version->setObjectName(QStringLiteral("formVersion"));
    m_version->setAccessibleName(tr("Version of the form"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::large);
    layout->setVerticalSpacing(space::tight);
    layout->setColumnStretch(0, 1);
    layout->addWidget(caption(tr("&Title"), m_title), 0, 0);
    layout->addWidget(caption(tr("From the account of the &year"), m_from), 0, 1);
    layout->addWidget(caption(tr("&Version"), m_version), 0, 2);
    layout->addWidget(m_title, 1, 0);
    layout->addWidget(m_from, 1, 1);
    layout->addWidget(m_version, 1, 2);

    const auto tell = [this](void (FormTemplateHead::*what)()) {
        if (!m_isShowing)
            Q_EMIT(this->*what)();
    };
    connect(m_title, &QLineEdit::textChanged, this, [tell] { tell(&FormTemplateHead::edited); });
    connect(m_from, &QSpinBox::valueChanged, this, [tell] { tell(&FormTemplateHead::edited); });
    connect(m_version, &QComboBox::currentIndexChanged, this, [tell] { tell(&FormTemplateHead::versionChosen); });
}

void FormTemplateHead::setVersions(const std::vector<FormTemplate>& versions)
{
    m_isShowing = true;
    m_version->clear();
    for (const FormTemplate& form : versions) {
        const QString version = QString::number(form.ref.version);
        m_version->addItem(form.from ? tr("%1, from %2").arg(version, form.from->text()) : version);
    }
    m_version->setEnabled(m_version->count() > 1);
    m_isShowing = false;
}

int FormTemplateHead::version() const
{
    return m_version->currentIndex();
}

void FormTemplateHead::showForm(const FormTemplate& form)
{
    m_isShowing = true;
    m_title->setText(form.title);
    m_title->setCursorPosition(0);
    m_from->setValue(form.from ? form.from->number() : m_from->minimum());
    m_isShowing = false;
}

QString FormTemplateHead::title() const
{
    return m_title->text();
}

std::optional<Year> FormTemplateHead::from() const
{
    return Year::from(m_from->value()); // "any year" is none
}

void FormTemplateHead::setReadOnly(bool isReadOnly)
{
    m_title->setReadOnly(isReadOnly);
    m_from->setEnabled(!isReadOnly);
}

} // namespace indblik
