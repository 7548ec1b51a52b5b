=
Jul  9 00:01:13 bastion sshd[7101]: Server listening on 0.0.0.0 port 2222.
? On which non-default port can you reach the jump host by secure shell? | ssh daemon port bastion
Jul  9 00:04:51 bastion sshd[7120]: Connection from 10.3.0.8 port 50122 on 10.3.0.2 port 2222
Jul  9 00:04:52 bastion sshd[7120]: Accepted publickey for deploy from 10.3.0.8 port 50122 ssh2: ED25519 SHA256:uX3k...
? How did the deployment account prove who it was? | type of key used by the release robot
Jul  9 00:04:52 bastion sshd[7120]: pam_unix(sshd:session): session opened for user deploy(uid=1010) by (uid=0)
Jul  9 00:06:30 bastion sudo: deploy : TTY=unknown ; PWD=/srv/www ; USER=root ; COMMAND=/usr/bin/systemctl restart storefront
? Which service was bounced with superuser rights shortly after midnight? | restart by the release robot
Jul  9 00:06:31 bastion sshd[7120]: pam_unix(sshd:session): session closed for user deploy
=
Jul  9 02:17:05 bastion sshd[7304]: Invalid user oracle from 185.220.9.44 port 41022
Jul  9 02:17:05 bastion sshd[7304]: pam_unix(sshd:auth): check pass; user unknown
Jul  9 02:17:07 bastion sshd[7304]: Failed password for invalid user oracle from 185.220.9.44 port 41022 ssh2
? Did the attacker try a database vendor's name with a secret?
Jul  9 02:17:11 bastion sshd[7306]: Failed password for root from 185.220.9.44 port 41051 ssh2
? From where was the superuser's secret guessed in the night? | attempt on the root account
Jul  9 02:17:14 bastion sshd[7306]: error: maximum authentication attempts exceeded for root from 185.220.9.44 port 41051 ssh2 [preauth]
? Why was the superuser guesser disconnected? | too many tries
Jul  9 02:17:20 bastion sshd[7311]: User ftpadmin from 185.220.9.44 not allowed because not listed in AllowUsers
? Which existing account may not log in by ssh at all? | locked out by allow list
Jul  9 02:17:21 bastion fail2ban.actions[812]: NOTICE [sshd] Ban 185.220.9.44
? When was the nightly intruder shut out automatically? | ban of the brute-force address
Jul  9 02:47:21 bastion fail2ban.actions[812]: NOTICE [sshd] Unban 185.220.9.44
? How late was the nightly intruder's address let in again? | end of the half-hour block
Jul  9 02:48:02 bastion sshd[7350]: Bad protocol version identification 'GET / HTTP/1.1' from 64.62.8.3 port 55110
? Did somebody speak web language to the shell port?
Jul  9 02:51:40 bastion sshd[7352]: Unable to negotiate with 64.62.8.3 port 55190: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]
? Who uses cryptography that's too old to connect? | obsolete handshake offer
=
Jul  9 06:58:12 bastion sshd[7501]: Failed password for h.nakata from 10.3.4.17 port 60210 ssh2
Jul  9 06:58:19 bastion sshd[7501]: Failed password for h.nakata from 10.3.4.17 port 60210 ssh2
Jul  9 06:58:27 bastion sshd[7501]: Accepted password for h.nakata from 10.3.4.17 port 60210 ssh2
? When did Nakata get it right after mistyping? | third try succeeded
Jul  9 06:58:27 bastion passwd[7519]: pam_unix(passwd:chauthtok): password for h.nakata will expire in 3 days
? Who must choose a new secret this week? | password about to lapse
Jul  9 07:12:03 bastion sshd[7540]: error: key_load_public: invalid format: /home/c.abara/.ssh/authorized_keys line 4
? What's broken in Abara's list of trusted keys?
Jul  9 07:12:05 bastion sshd[7540]: Authentication refused: bad ownership or modes for directory /home/c.abara/.ssh
? Why isn't Abara let in despite having a key? | folder permissions too open
Jul  9 07:20:48 bastion sudo: root : TTY=pts/2 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/chmod 700 /home/c.abara/.ssh
? How was Abara's problem mended? | fix of the key folder's rights
Jul  9 07:21:30 bastion sshd[7566]: Accepted publickey for c.abara from 10.3.4.22 port 49822 ssh2: RSA SHA256:9Qd2...
? When did Abara finally get on?
=
Jul  9 08:03:44 bastion sudo: j.prewitt : user NOT in sudoers ; TTY=pts/3 ; PWD=/home/j.prewitt ; USER=root ; COMMAND=/usr/bin/cat /etc/shadow
? Who tried to read the password hashes without being entitled? | shadow file attempt
Jul  9 08:03:58 bastion su[7610]: FAILED SU (to root) j.prewitt on pts/3
? Did Prewitt manage to switch to the superuser afterwards? | su refused
Jul  9 08:05:00 bastion sudo: t.weiss : 3 incorrect password attempts ; TTY=pts/4 ; PWD=/home/t.weiss ; USER=root ; COMMAND=/usr/bin/apt upgrade
? What did Weiss want to run when the prompt defeated him?
Jul  9 08:06:15 bastion sudo: t.weiss : TTY=pts/4 ; PWD=/home/t.weiss ; USER=root ; COMMAND=/usr/bin/apt upgrade
Jul  9 08:30:19 bastion useradd[7702]: new user: name=b.osei, UID=1044, GID=1044, home=/home/b.osei, shell=/bin/bash
? Which account was created in the morning? | Osei numeric id
Jul  9 08:30:40 bastion usermod[7710]: add 'b.osei' to group 'docker'
? What group lets the newcomer handle containers? | membership for containers
Jul  9 08:31:02 bastion chage[7714]: changed password expiry for b.osei
Jul  9 08:44:10 bastion userdel[7740]: delete user 'r.falk'
? Whose account was removed? | colleague who has left
Jul  9 08:44:10 bastion userdel[7740]: removed group 'r.falk' owned by 'r.falk'
Jul  9 08:45:37 bastion groupadd[7748]: new group: name=auditors, GID=2001
? What team was newly set up for the examiners?
=
Jul  9 09:15:00 bastion CRON[7801]: pam_unix(cron:session): session opened for user backup(uid=34) by (uid=0)
Jul  9 09:15:01 bastion CRON[7801]: pam_unix(cron:account): account legacybatch has expired (account expired)
? Why didn't the old batch user's scheduled task run? | expired account cron
Jul  9 09:31:27 bastion sshd[7833]: pam_google_authenticator(sshd:auth): Invalid verification code for m.silva
? Whose one-time number was wrong? | second factor rejected
Jul  9 09:31:55 bastion sshd[7833]: pam_google_authenticator(sshd:auth): Accepted google_authenticator for m.silva
Jul  9 09:40:02 bastion sshd[7850]: pam_access(sshd:account): access denied for user 'intern2' from '192.168.77.5'
? Which trainee isn't allowed on from that network? | access denied by network
Jul  9 09:52:46 bastion sssd[640]: Backend is offline: ldap://dir1.kestrelworks.example
? Why might central accounts not be checked just before ten? | directory server out of reach
Jul  9 09:53:10 bastion sshd[7871]: pam_sss(sshd:auth): received for user g.ivers: 9 (Authentication service cannot retrieve authentication info)
? Who suffered from the directory being out of reach? | login failed due to LDAP
Jul  9 09:57:33 bastion sssd[640]: Backend is online: ldap://dir2.kestrelworks.example
? Which replacement directory took over?
=
Jul  9 11:02:18 bastion login[7920]: FAILED LOGIN (2) on '/dev/tty1' FOR 'root', Authentication failure
? Did anyone stand at the physical console and guess? | console guess
Jul  9 11:02:51 bastion login[7920]: ROOT LOGIN on '/dev/tty1'
? When did somebody get superuser at the console? | superuser on tty1, time
Jul  9 11:10:09 bastion sshd[7944]: Received disconnect from 10.3.4.17 port 60210:11: disconnected by user
Jul  9 11:25:42 bastion sshd[7960]: error: connect_to db-prod port 5432: failed.
? Which tunnel to a database couldn't be built? | port forwarding unsuccessful
Jul  9 11:40:00 bastion sshd[7971]: Timeout, client not responding from user s.moreau 10.3.4.31 port 51777
? Whose connection was dropped for being silent? | idle disconnect
Jul  9 11:58:21 bastion sshd[7990]: Certificate invalid: expired
? What was wrong with the credential of the partner that came before noon? | out-of-date ssh cert
Jul  9 11:58:21 bastion sshd[7990]: Connection closed by authenticating user partner 198.51.100.72 port 33412 [preauth]
Jul  9 12:30:15 bastion sshd[8012]: Accepted certificate ID "ops-17" serial 2291 for ops from 10.3.0.9 port 40100 ssh2
? What number did the operators' valid credential bear?
Jul  9 13:05:06 bastion polkitd[702]: Operator of unix-session:14 FAILED to authenticate to gain authorization for action org.freedesktop.login1.reboot
? Who tried to restart the jump host and couldn't? | reboot refused
Jul  9 13:44:59 bastion systemd-logind[690]: New session 31 of user c.abara.
Jul  9 14:20:00 bastion sshd[644]: Received SIGHUP; restarting.
? At what time did the shell daemon reload? | ssh reload
Jul  9 14:20:00 bastion sshd[644]: /etc/ssh/sshd_config line 61: Deprecated option UsePrivilegeSeparation
? Which outdated line stands in the shell daemon's settings? | deprecated sshd setting
Jul  9 15:33:17 bastion auditd[601]: Audit daemon is low on disk space for logging
? Is the recording of security events in danger, and why? | audit space
